import type { Collection } from '../store/Collection.js';
import type { Context } from './Call.js';

interface Once<Document> {
  collection: Collection<Document>;
  /** The caller's `idempotency_key`; without one every call makes something new. */
  key: string | undefined;
  make: () => Document;
}

/** What this key made before, or what `make` makes now. Call it inside a transaction: what fails is not remembered, so it may be tried again. */
export function once<Document extends { id: string }>(
  { database, partition }: Pick<Context, 'database' | 'partition'>,
  { collection, key, make }: Once<Document>,
): { document: Document; isNew: boolean } {
  const before = key ? database.made.get(partition, collection.name, key) : undefined;
  const found = before === undefined ? undefined : collection.get(partition, before);
  if (found) return { document: found, isNew: false };
  const document = make();
  if (key) database.made.put(partition, collection.name, key, document.id);
  return { document, isNew: true };
}
