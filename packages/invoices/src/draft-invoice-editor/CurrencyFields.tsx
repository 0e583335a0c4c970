'use client';
import { currencies, type Currency } from '@gigstack-ui/sat-catalogs';
import { Combobox, NumberField, useMessages } from '@gigstack-ui/ui';
import { useState } from 'react';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { setDocument } from './model/formEdits.js';
import { isUnreadable } from './model/unreadableFields.js';
import { useEditor, useFormValue } from './SessionContext.js';
import { useDocumentField } from './useDocumentField.js';

const USUAL = ['MXN', 'USD', 'EUR', 'CAD', 'GBP'];

// XXX means "no currency" and is only for payments and transfers (CFDI40116).
const offered = [...USUAL.flatMap((code) => currencies.find((row) => row.code === code) ?? []), ...currencies.filter(({ code }) => !USUAL.includes(code) && code !== 'XXX')];

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
          <Combobox<Currency>
            label={texts.currency}
            required={currency.isRequired}
            disabled={currency.isLocked}
            error={currency.error}
            clearable={false}
            items={offered}
            itemKey={(row) => row.code}
            itemLabel={(row) => row.name}
            itemCode={(row) => row.code}
            value={currencies.find((row) => row.code === code) ?? null}
            onValueChange={(row) => row && edit(setDocument({ currency: row.code }))}
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
