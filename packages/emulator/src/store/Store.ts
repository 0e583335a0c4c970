/** Where a document stands in the lists of its collection. */
export interface IndexEntry {
  id: string;
  /** Team and mode the document belongs to: nothing outside it can see the document. */
  partition: string;
  /** Milliseconds since the epoch. */
  createdAt: number;
  /** Folded name (no accents, lower case) for lists ordered by name. */
  name: string;
}

/** A stored document and its place in the lists. */
export interface StoredDocument {
  entry: IndexEntry;
  body: unknown;
}

/** Which documents a list walks through, and in which order. */
export interface ScanOptions {
  partition: string;
  orderBy: 'createdAt' | 'name';
  direction: 'asc' | 'desc';
  /** Starts after this document, which need not exist any more. */
  after?: IndexEntry;
  /** Milliseconds, inclusive. */
  createdFrom?: number;
  /** Milliseconds, inclusive. */
  createdTo?: number;
}

/** Keeps the emulator's documents: `memoryStore()` in pages and tests, `sqliteStore(path)` in Node. */
export interface Store {
  /** The document with this id, or undefined. */
  get(collection: string, id: string): StoredDocument | undefined;
  /** Writes a document under `entry.id`, replacing what was there. */
  put(collection: string, entry: IndexEntry, body: unknown): void;
  /** Removes a document; false when there was none. */
  remove(collection: string, id: string): boolean;
  /** How many documents of the collection belong to the partition. */
  count(collection: string, partition: string): number;
  /** Documents in order, read as they are asked for. */
  scan(collection: string, options: ScanOptions): Iterable<StoredDocument>;
  /** Runs `work` so that all it writes is kept, or nothing when it throws; inside another transaction it joins it. */
  transaction<Result>(work: () => Result): Result;
  /** Lets go of the file, if there is one. */
  close(): void;
}
