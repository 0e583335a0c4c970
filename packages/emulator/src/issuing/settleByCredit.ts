import type { Context } from '../http/Call.js';
import type { InvoiceRecord } from '../records/InvoiceRecord.js';

/** Relations that give money back: credit note and return (c_TipoRelacion). */
const givesBack = ['01', '03'];

/**
 * A credit note over one PPD invoice lowers what is owed of it. Over several, nobody but the issuer knows how much goes to each,
 * so none is touched. [inferred] The API does not say what a credit note does to `last_balance`.
 */
export function settleByCredit({ id, document }: InvoiceRecord, { database, partition }: Pick<Context, 'database' | 'partition'>): void {
  if (document.invoice_type !== 'E') return;
  const related = (document.related_documents ?? []).filter(({ relationship = '' }) => givesBack.includes(relationship));
  const [uuid, ...others] = related.flatMap(({ documents = [] }) => documents);
  const invoice = uuid === undefined ? undefined : database.invoices.get(partition, uuid.toUpperCase());
  if (!invoice || others.length > 0 || invoice.document.payment_method !== 'PPD') return;
  if (invoice.document.receiver.tax_id !== document.receiver.tax_id || invoice.document.currency !== document.currency) return;
  const settlements = [...(invoice.settlements ?? []), { by: id, kind: 'credit' as const, amount: document.totals.total }];
  database.invoices.put(partition, { ...invoice, settlements });
}
