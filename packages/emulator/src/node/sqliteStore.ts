import type Database from 'libsql';
import type { IndexEntry, ScanOptions, Store, StoredDocument } from '../store/Store.js';
import { openStoreFile } from './openStoreFile.js';

interface Row {
  id: string;
  team: string;
  created_at: number;
  name: string;
  body: string;
}

/** How the file is opened. */
export interface SqliteStoreOptions {
  /**
   * Whether several processes may work on the file at once, each of them opening it as shared: writers wait for each other, so that folios have
   * neither gaps nor duplicates. Alone is faster, and the default.
   */
  shared?: boolean;
}

/**
 * A store in one SQLite file, created when absent, that outlives the process.
 * One process at a time unless it is shared: throws `StoreFileError` when another one holds the file or the file is not the emulator's.
 */
export function sqliteStore(path: string, { shared = false }: SqliteStoreOptions = {}): Store {
  const database = openStoreFile(path, shared);
  const statements = prepare(database);
  let open = false;

  return {
    get(collection, id) {
      const row = statements.get.get(collection, id) as Row | undefined;
      return row && toDocument(row);
    },
    put(collection, { id, partition, createdAt, name }, body) {
      statements.put.run(collection, id, partition, createdAt, name, JSON.stringify(body));
    },
    remove(collection, id) {
      return statements.remove.run(collection, id).changes > 0;
    },
    count(collection, partition) {
      return (statements.count.get(collection, partition) as { total: number }).total;
    },
    *scan(collection, options) {
      // Chunk by chunk, so that a list that stops early leaves no statement open and a long one does not fill the memory.
      let after = options.after;
      let rows: unknown[];
      do {
        const { text, values } = scanQuery(collection, { ...options, ...(after && { after }) });
        rows = database.prepare(text).all(...values);
        for (const row of rows) {
          const document = toDocument(row as Row);
          after = document.entry;
          yield document;
        }
      } while (rows.length === chunk);
    },
    transaction(work) {
      if (open) return work();
      open = true;
      database.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        database.exec('COMMIT');
        return result;
      } catch (error) {
        database.exec('ROLLBACK');
        throw error;
      } finally {
        open = false;
      }
    },
    close() {
      if (!shared) {
        // libsql closes when its objects are collected, not now: the lock on the file is given back by hand.
        database.pragma('journal_mode = DELETE');
        database.pragma('locking_mode = NORMAL');
        statements.count.get('', '');
      }
      database.close();
    },
  };
}

/** Rows read at a time. */
const chunk = 100;
const columns = 'id, team, created_at, name, body';

function prepare(database: Database.Database) {
  return {
    get: database.prepare(`SELECT ${columns} FROM documents WHERE collection = ? AND id = ?`),
    put: database.prepare(
      'INSERT OR REPLACE INTO documents (collection, id, team, created_at, name, body) VALUES (?, ?, ?, ?, ?, ?)',
    ),
    remove: database.prepare('DELETE FROM documents WHERE collection = ? AND id = ?'),
    count: database.prepare('SELECT count(*) AS total FROM documents WHERE collection = ? AND team = ?'),
  };
}

function scanQuery(collection: string, options: ScanOptions): { text: string; values: (string | number)[] } {
  const column = options.orderBy === 'name' ? 'name' : 'created_at';
  const order = options.direction === 'asc' ? 'ASC' : 'DESC';
  const where = ['collection = ?', 'team = ?'];
  const values: (string | number)[] = [collection, options.partition];
  if (options.createdFrom !== undefined) {
    where.push('created_at >= ?');
    values.push(options.createdFrom);
  }
  if (options.createdTo !== undefined) {
    where.push('created_at <= ?');
    values.push(options.createdTo);
  }
  if (options.after) {
    where.push(`(${column}, id) ${order === 'ASC' ? '>' : '<'} (?, ?)`);
    values.push(options.after[options.orderBy], options.after.id);
  }
  const text = `SELECT ${columns} FROM documents WHERE ${where.join(' AND ')} ORDER BY ${column} ${order}, id ${order} LIMIT ${chunk}`;
  return { text, values };
}

function toDocument({ id, team, created_at, name, body }: Row): StoredDocument {
  const entry: IndexEntry = { id, partition: team, createdAt: created_at, name };
  return { entry, body: JSON.parse(body) as unknown };
}
