import Database from 'libsql';
import { StoreFileError } from './StoreFileError.js';

/** Written into the file's header, so that a file of another program or layout is refused and not damaged. */
const layout = 20_261_123;

/** How long one process waits for another to finish writing, in milliseconds. */
const patience = 15_000;

/** Opens the file, for this process alone unless it is `shared`, and makes its table when it is new. */
export function openStoreFile(path: string, shared: boolean): Database.Database {
  const database = connect(path);
  try {
    if (shared) {
      database.pragma(`busy_timeout = ${patience}`);
      database.exec('BEGIN IMMEDIATE');
    } else {
      // An exclusive lock taken now and kept: a second process fails here, before it can write.
      database.pragma('locking_mode = EXCLUSIVE');
      database.exec('BEGIN EXCLUSIVE');
    }
    const found = database.pragma('user_version', { simple: true });
    const tables = database.prepare('SELECT count(*) AS total FROM sqlite_master').get() as { total: number };
    if (tables.total === 0) database.exec(schema);
    else if (versionOf(found) !== layout) throw new StoreFileError('not-a-store', undefined);
    database.exec('COMMIT');
    database.pragma('journal_mode = WAL');
    return database;
  } catch (error) {
    database.close();
    throw error instanceof StoreFileError ? error : new StoreFileError(reasonOf(error), error);
  }
}

function connect(path: string): Database.Database {
  try {
    return new Database(path, { timeout: 0 });
  } catch (error) {
    throw new StoreFileError(reasonOf(error, 'cannot-open'), error);
  }
}

function reasonOf(error: unknown, otherwise: StoreFileError['reason'] = 'cannot-open'): StoreFileError['reason'] {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return 'in-use';
  return code === 'SQLITE_NOTADB' ? 'not-a-store' : otherwise;
}

/** libsql answers a simple pragma with the value or with its row, by version. */
function versionOf(found: unknown): unknown {
  const row = Array.isArray(found) ? (found as unknown[])[0] : found;
  return typeof row === 'object' && row !== null && 'user_version' in row ? row.user_version : row;
}

const schema = `
  CREATE TABLE documents (
    collection TEXT NOT NULL,
    id TEXT NOT NULL,
    team TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    name TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (collection, id)
  ) WITHOUT ROWID;
  CREATE INDEX documents_by_time ON documents (collection, team, created_at, id);
  CREATE INDEX documents_by_name ON documents (collection, team, name, id);
  PRAGMA user_version = ${layout};
`;
