import type { ClientRecord } from '../records/ClientRecord.js';
import type { Database } from '../store/Database.js';
import { fold } from '../text/fold.js';

/** What a find-or-create looks for. */
export interface ClientSearch {
  on_key: 'tax_id' | 'email' | 'name';
  on_value: string;
}

/** The clients whose field is that value, whatever its case and accents. */
export function findClients(database: Database, partition: string, { on_key, on_value }: ClientSearch): ClientRecord[] {
  const wanted = fold(on_value);
  const all = database.clients.scan({ partition, orderBy: 'createdAt', direction: 'asc' });
  return [...all].map(({ document }) => document).filter((client) => fold(client[on_key] ?? '') === wanted);
}
