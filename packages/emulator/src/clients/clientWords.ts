import type { Context } from '../http/Call.js';
import type { ClientRecord } from '../records/ClientRecord.js';

/** The words a client is found by. */
export function wordsOf({ name, legal_name, tax_id, email, company }: ClientRecord): (string | null | undefined)[] {
  return [name, legal_name, tax_id, email, company];
}

/** The words by which the client of a record is found, none when it has no client. */
export function clientWords(id: string | undefined, { database, partition }: Context): (string | null | undefined)[] {
  const client = id === undefined ? undefined : database.clients.get(partition, id);
  return client ? wordsOf(client) : [];
}
