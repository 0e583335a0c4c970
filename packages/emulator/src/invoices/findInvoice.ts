import { ApiFailure } from '../http/ApiFailure.js';
import type { Call, Context } from '../http/Call.js';
import type { InvoiceRecord } from '../records/InvoiceRecord.js';
import type { Collection } from '../store/Collection.js';
import { issuedCollections } from './issuedCollection.js';

/** The stamped document of the path, its UUID in any case, among those of one kind or of all; 404 when there is none. */
export function findInvoice({ database, partition, params }: Call, among: readonly Collection<InvoiceRecord>[] = issuedCollections(database)): InvoiceRecord {
  const invoice = lookUp(params['id'] ?? '', { database, partition }, among);
  if (!invoice) throw ApiFailure.notFound('Invoice');
  return invoice;
}

/** The stamped document with this UUID, in any case, or undefined. */
export function lookUp(
  uuid: string,
  { database, partition }: Pick<Context, 'database' | 'partition'>,
  among: readonly Collection<InvoiceRecord>[] = issuedCollections(database),
): InvoiceRecord | undefined {
  for (const collection of among) {
    const found = collection.get(partition, uuid.toUpperCase());
    if (found) return found;
  }
  return undefined;
}
