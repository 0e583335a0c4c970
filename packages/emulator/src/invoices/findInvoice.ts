import { ApiFailure } from '../http/ApiFailure.js';
import type { Call } from '../http/Call.js';
import type { InvoiceRecord } from '../records/InvoiceRecord.js';

/** The invoice of the path, its UUID in any case; 404 when there is none. */
export function findInvoice({ database, partition, params }: Call): InvoiceRecord {
  const invoice = database.invoices.get(partition, (params['id'] ?? '').toUpperCase());
  if (!invoice) throw ApiFailure.notFound('Invoice');
  return invoice;
}
