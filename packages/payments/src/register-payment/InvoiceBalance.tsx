'use client';
import { useFormat, useMessages } from '@gigstack-ui/ui';
import { registerPaymentMessages } from '../messages/registerPaymentMessages.js';

/** What a PPD invoice owes, and what it will owe once this payment is there. */
export function InvoiceBalance({ balance, after, currency }: { balance: number | undefined; after: number | undefined; currency: string }) {
  const texts = useMessages(registerPaymentMessages);
  const format = useFormat();
  if (balance === undefined) return null;
  return (
    <div className="gs-pay-head">
      <p className="gs-pay-muted">{texts.balance}</p>
      <p className="gs-pay-hero">{format.money(String(balance), currency)}</p>
      <p role="status" className="gs-pay-muted">
        {after !== undefined && after >= 0 && (after === 0 ? texts.balanceSettled : texts.balanceAfter(format.money(String(after), currency)))}
      </p>
    </div>
  );
}
