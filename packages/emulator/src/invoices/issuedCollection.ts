import type { InvoiceRecord } from '../records/InvoiceRecord.js';
import type { Collection } from '../store/Collection.js';
import type { Database } from '../store/Database.js';

/** Where stamped documents of a kind are kept: credit notes (E) and payment complements (P) apart from income (I), as the API lists them. */
export function issuedCollection({ invoices, egress, complements }: Database, type: string): Collection<InvoiceRecord> {
  if (type === 'E') return egress;
  return type === 'P' ? complements : invoices;
}

/** Every collection of stamped documents. */
export function issuedCollections({ invoices, egress, complements }: Database): readonly Collection<InvoiceRecord>[] {
  return [invoices, egress, complements];
}
