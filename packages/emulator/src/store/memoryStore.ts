import { frozen } from './frozen.js';
import { inOrder } from './inOrder.js';
import type { IndexEntry, Store } from './Store.js';

interface Row {
  entry: IndexEntry;
  json: string;
  /** What `json` says, once somebody has asked. */
  body?: unknown;
}

/** A store that lives and dies with the page or the test. */
export function memoryStore(): Store {
  const collections = new Map<string, Map<string, Row>>();
  let undo: (() => void)[] | undefined;

  const rowsOf = (collection: string): Map<string, Row> => {
    const rows = collections.get(collection) ?? new Map<string, Row>();
    collections.set(collection, rows);
    return rows;
  };
  const restore = (rows: Map<string, Row>, id: string, before: Row | undefined) => () =>
    before === undefined ? rows.delete(id) : rows.set(id, before);
  // Documents are kept as text, and frozen once they are read, so that no caller can change one by holding on to it.
  const read = (row: Row) => ({ entry: row.entry, body: (row.body ??= frozen(JSON.parse(row.json))) });

  return {
    get(collection, id) {
      const row = rowsOf(collection).get(id);
      return row && read(row);
    },
    put(collection, entry, body) {
      const rows = rowsOf(collection);
      undo?.push(restore(rows, entry.id, rows.get(entry.id)));
      rows.set(entry.id, { entry, json: JSON.stringify(body) });
    },
    remove(collection, id) {
      const rows = rowsOf(collection);
      undo?.push(restore(rows, id, rows.get(id)));
      return rows.delete(id);
    },
    count(collection, partition) {
      let total = 0;
      for (const { entry } of rowsOf(collection).values()) if (entry.partition === partition) total += 1;
      return total;
    },
    *scan(collection, options) {
      for (const row of inOrder([...rowsOf(collection).values()], options)) yield read(row);
    },
    transaction(work) {
      if (undo) return work();
      const steps: (() => void)[] = [];
      undo = steps;
      try {
        return work();
      } catch (error) {
        while (steps.length > 0) steps.pop()?.();
        throw error;
      } finally {
        undo = undefined;
      }
    },
    close() {
      collections.clear();
    },
  };
}
