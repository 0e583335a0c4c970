import type { ClientFields, ClientRecord } from '../records/ClientRecord.js';
import type { DraftFields } from '../records/DraftRecord.js';
import type { Database } from '../store/Database.js';

/** The client of a draft as it is now: one that is referred to by id brings its latest data. */
export function clientOf(
  { client }: Pick<DraftFields, 'client'>,
  { database, partition }: { database: Database; partition: string },
): ClientRecord | (ClientFields & { id?: undefined }) | undefined {
  if (!client) return undefined;
  const { id, search: _search, ...fields } = client;
  return id === undefined ? fields : database.clients.get(partition, id);
}
