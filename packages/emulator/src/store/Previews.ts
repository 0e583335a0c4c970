import type { Store } from './Store.js';

/** The last preview of each draft, a PDF in base64. */
export interface Previews {
  get(partition: string, draftId: string): string | undefined;
  put(partition: string, draftId: string, pdf: string): void;
  remove(draftId: string): void;
}

/** The previews of a store. */
export function createPreviews(store: Store): Previews {
  const name = 'previews';
  return {
    get(partition, draftId) {
      const found = store.get(name, draftId);
      return found?.entry.partition === partition ? (found.body as string) : undefined;
    },
    put(partition, draftId, pdf) {
      store.put(name, { id: draftId, partition, createdAt: 0, name: '' }, pdf);
    },
    remove(draftId) {
      store.remove(name, draftId);
    },
  };
}
