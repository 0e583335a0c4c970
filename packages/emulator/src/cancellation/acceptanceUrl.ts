import type { InvoiceRecord } from '../records/InvoiceRecord.js';

/** Where the receiver of an invoice accepts or rejects its cancellation; the signature opens it without a key. */
export function acceptanceUrl(origin: string, { id, signature }: Pick<InvoiceRecord, 'id' | 'signature'>): string {
  return `${origin}/acceptance/${id}?signature=${signature}`;
}
