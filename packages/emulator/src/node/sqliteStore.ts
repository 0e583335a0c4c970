import Database from 'libsql';
import type { IndexEntry, ScanOptions, Store, StoredDocument } from '../store/Store.js';
import { openStoreFile } from './openStoreFile.js';

interface Row {
  id: string;
  team: string;
  created_at: number;
  name: string;
  body: string;
}

/**
 * A store in one SQLite file, created when absent, that outlives the process.
 * One process at a time: throws `StoreFileError` when another one holds the file or the file is not the emulator's.
 */
export function sqliteStore(path: string): Store {
  const database = openStoreFile(path);
  const statements = prepare(database);
  let open = false;

  return {
    get(collection, id) {
      return toDocument(statements.get.get(collection, id));
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
      const { text, values } = scanQuery(collection, options);
      for (const row of database.prepare(text).iterate(...values)) {
        const document = toDocument(row);
        if (document) yield document;
      }
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
      database.close();
    },
  };
}

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
  const text = `SELECT ${columns} FROM documents WHERE ${where.join(' AND ')} ORDER BY ${column} ${order}, id ${order}`;
  return { text, values };
}

function toDocument(row: unknown): StoredDocument | undefined {
  if (row === undefined) return undefined;
  const { id, team, created_at, name, body } = row as Row;
  const entry: IndexEntry = { id, partition: team, createdAt: created_at, name };
  return { entry, body: JSON.parse(body) as unknown };
}
