import type { Context } from '../http/Call.js';
import type { InvoiceRecord } from '../records/InvoiceRecord.js';

/** Gives back the balances that a canceled complement or credit note had lowered. */
export function releaseSettlements({ id, document }: InvoiceRecord, { database, partition }: Pick<Context, 'database' | 'partition'>): void {
  const paid = document.payment?.invoices.map(({ uuid }) => uuid) ?? [];
  const credited = (document.related_documents ?? []).flatMap(({ documents = [] }) => documents);
  for (const uuid of [...paid, ...credited]) {
    const invoice = database.invoices.get(partition, uuid.toUpperCase());
    if (!invoice?.settlements?.some(({ by }) => by === id)) continue;
    database.invoices.put(partition, { ...invoice, settlements: invoice.settlements.filter(({ by }) => by !== id) });
  }
}
