import type { Store } from './Store.js';

/** Ids of the deliveries that still have an attempt to make, so that nobody walks through all of them to find these. */
export interface DeliveryQueue {
  add(id: string): void;
  remove(id: string): void;
  ids(): string[];
}

/** The delivery queue of a store. */
export function createDeliveryQueue(store: Store): DeliveryQueue {
  const name = 'delivery_queue';
  const partition = 'all';
  return {
    add: (id) => store.put(name, { id, partition, createdAt: 0, name: '' }, null),
    remove: (id) => {
      store.remove(name, id);
    },
    ids: () => [...store.scan(name, { partition, orderBy: 'createdAt', direction: 'asc' })].map(({ entry }) => entry.id),
  };
}
