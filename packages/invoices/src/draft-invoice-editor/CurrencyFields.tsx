'use client';
import { currencies, type Currency } from '@gigstack-ui/sat-catalogs';
import { Combobox, NumberField, useMessages } from '@gigstack-ui/ui';
import { useState } from 'react';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { setDocument } from './model/formEdits.js';
import { isUnreadable } from './model/unreadableFields.js';
import { useEditor, useFormValue } from './SessionContext.js';
import { useFieldError } from './useFieldError.js';

const USUAL = ['MXN', 'USD', 'EUR', 'CAD', 'GBP'];

// XXX means "no currency" and is only for payments and transfers (CFDI40116).
const offered = [...USUAL.flatMap((code) => currencies.find((row) => row.code === code) ?? []), ...currencies.filter(({ code }) => !USUAL.includes(code) && code !== 'XXX')];

/** The currency, and what it is worth in pesos when it is another. */
export function CurrencyFields({ readOnly }: { readOnly: boolean }) {
  const texts = useMessages(invoiceMessages);
  const { edit } = useEditor();
  const code = useFormValue(({ document }) => document.currency);
  const rate = useFormValue(({ document }) => document.exchange_rate);
  const codeError = useFieldError('currency');
  const rateError = useFieldError('exchange_rate');
  const [isLeft, setLeft] = useState(true);

  return (
    <>
      <div data-gs-path="currency">
        <Combobox<Currency>
          label={texts.currency}
          disabled={readOnly}
          error={codeError}
          clearable={false}
          items={offered}
          itemKey={(currency) => currency.code}
          itemLabel={(currency) => currency.name}
          itemCode={(currency) => currency.code}
          value={currencies.find((currency) => currency.code === code) ?? null}
          onValueChange={(currency) => currency && edit(setDocument({ currency: currency.code }))}
        />
      </div>
      {code !== 'MXN' && (
        <div data-gs-path="exchange_rate">
          <NumberField
            label={texts.exchangeRate}
            hint={texts.exchangeRateHint(code)}
            readOnly={readOnly}
            value={rate}
            error={rateError ?? (isLeft && isUnreadable(rate) ? texts.notANumber : undefined)}
            onValueChange={(exchange_rate) => edit(setDocument({ exchange_rate }))}
            onFocus={() => setLeft(false)}
            onBlur={() => setLeft(true)}
          />
        </div>
      )}
    </>
  );
}
