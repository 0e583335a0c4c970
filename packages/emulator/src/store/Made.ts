import type { Store } from './Store.js';

/** What was made under each `idempotency_key`, so that asking again gives the same and makes nothing. */
export interface Made {
  get(partition: string, collection: string, key: string): string | undefined;
  put(partition: string, collection: string, key: string, id: string): void;
}

/** The idempotency keys of a store. */
export function createMade(store: Store): Made {
  const name = 'made';
  const idOf = (partition: string, collection: string, key: string): string => `${partition}/${collection}/${key}`;
  return {
    get: (partition, collection, key) => store.get(name, idOf(partition, collection, key))?.body as string | undefined,
    put: (partition, collection, key, id) => store.put(name, { id: idOf(partition, collection, key), partition, createdAt: 0, name: '' }, id),
  };
}
