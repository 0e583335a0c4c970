import type { IndexEntry, ScanOptions, Store } from './Store.js';

/** A document and its place in the lists. */
export interface Listed<Document> {
  document: Document;
  entry: IndexEntry;
}

/** One kind of document of the store, seen from inside a partition. */
export interface Collection<Document> {
  readonly name: string;
  get(partition: string, id: string): Document | undefined;
  /** The document with this id in whatever partition: only for doors that have a lock of their own. */
  find(id: string): Document | undefined;
  /** The document with this id and the partition it belongs to: only for doors that have a lock of their own. */
  locate(id: string): { document: Document; partition: string } | undefined;
  put(partition: string, document: Document): void;
  remove(partition: string, id: string): boolean;
  count(partition: string): number;
  scan(options: ScanOptions): Iterable<Listed<Document>>;
}

/** A typed view of the store's collection `name`; `nameOf` gives the text that orders lists by name. */
export function createCollection<Document extends { id: string; created_at: number }>(
  store: Store,
  name: string,
  nameOf: (document: Document) => string,
): Collection<Document> {
  const get = (partition: string, id: string): Document | undefined => {
    const found = store.get(name, id);
    return found?.entry.partition === partition ? (found.body as Document) : undefined;
  };
  return {
    name,
    get,
    find: (id) => store.get(name, id)?.body as Document | undefined,
    locate(id) {
      const found = store.get(name, id);
      return found && { document: found.body as Document, partition: found.entry.partition };
    },
    put(partition, document) {
      const entry = { id: document.id, partition, createdAt: document.created_at, name: nameOf(document) };
      store.put(name, entry, document);
    },
    remove: (partition, id) => get(partition, id) !== undefined && store.remove(name, id),
    count: (partition) => store.count(name, partition),
    *scan(options) {
      for (const { entry, body } of store.scan(name, options)) yield { entry, document: body as Document };
    },
  };
}
