'use client';
import { Card, useMessages } from '@gigstack-ui/ui';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { CurrencyFields } from './CurrencyFields.js';
import { DateField } from './DateField.js';
import { PaymentFormField } from './PaymentFormField.js';
import { PaymentMethodField } from './PaymentMethodField.js';
import { SeriesField } from './SeriesField.js';
import { TypeField } from './TypeField.js';

/** What kind of invoice it is, how it is paid, in what currency, under what date and series. */
export function DocumentSection() {
  const texts = useMessages(invoiceMessages);
  return (
    <Card aria-label={texts.document}>
      <div className="gs-payment">
        <TypeField />
        <PaymentMethodField />
        <PaymentFormField />
        <CurrencyFields />
        <DateField />
        <SeriesField />
      </div>
    </Card>
  );
}
