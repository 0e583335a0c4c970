'use client';
import { useFormat, useMessages } from '@gigstack-ui/ui';
import { portalMessages } from '../messages/portalMessages.js';
import type { SelfInvoice } from '../self-invoice/useSelfInvoice.js';
import { receiptName } from './receiptName.js';

/** The chosen purchases and what they come to. */
export function ReceiptSummary({ selfInvoice: { chosen, totals } }: { selfInvoice: Pick<SelfInvoice, 'chosen' | 'totals'> }) {
  const texts = useMessages(portalMessages);
  const format = useFormat();
  return (
    <dl className="gs-portal-summary">
      {chosen.map((receipt) => (
        <div key={receipt.id}>
          <dt>{receiptName(receipt, texts.purchase)}</dt>
          <dd>{format.money(String(receipt.total ?? 0), receipt.currency ?? 'MXN')}</dd>
        </div>
      ))}
      {totals.map(({ currency, total }) => (
        <div key={currency} data-total>
          <dt>{texts.total(currency)}</dt>
          <dd>{format.money(String(total), currency)}</dd>
        </div>
      ))}
    </dl>
  );
}
