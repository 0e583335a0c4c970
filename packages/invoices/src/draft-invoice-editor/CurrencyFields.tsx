'use client';
import { CurrencyPicker } from '@gigstack-ui/pickers';
import { NumberField, useMessages } from '@gigstack-ui/ui';
import { useState } from 'react';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { setDocument } from './model/formEdits.js';
import { isUnreadable } from './model/unreadableFields.js';
import { useEditor, useFormValue } from './SessionContext.js';
import { useDocumentField } from './useDocumentField.js';

/** The currency, and what it is worth in pesos when it is another. */
export function CurrencyFields() {
  const texts = useMessages(invoiceMessages);
  const { edit } = useEditor();
  const code = useFormValue(({ document }) => document.currency);
  const rate = useFormValue(({ document }) => document.exchange_rate);
  const currency = useDocumentField('currency');
  const exchange = useDocumentField('exchange_rate');
  const [isLeft, setLeft] = useState(true);

  return (
    <>
      {!currency.isHidden && (
        <div data-gs-path="currency">
          <CurrencyPicker
            label={texts.currency}
            required={currency.isRequired}
            readOnly={currency.isLocked}
            error={currency.error}
            value={code}
            onValueChange={(next) => next && edit(setDocument({ currency: next }))}
          />
        </div>
      )}
      {code !== 'MXN' && !exchange.isHidden && (
        <div data-gs-path="exchange_rate">
          <NumberField
            label={texts.exchangeRate}
            hint={texts.exchangeRateHint(code)}
            required={exchange.isRequired}
            readOnly={exchange.isLocked}
            value={rate}
            error={exchange.error ?? (isLeft && isUnreadable(rate) ? texts.notANumber : undefined)}
            onValueChange={(exchange_rate) => edit(setDocument({ exchange_rate }))}
            onFocus={() => setLeft(false)}
            onBlur={() => setLeft(true)}
          />
        </div>
      )}
    </>
  );
}
