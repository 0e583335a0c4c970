import { ApiFailure } from '../http/ApiFailure.js';
import type { Call } from '../http/Call.js';
import type { ClientRecord } from '../records/ClientRecord.js';

/** The client of the path, or of an id that came otherwise; 404 when there is none. */
export function findClient({ database, partition, params }: Call, id = params['id'] ?? ''): ClientRecord {
  const client = database.clients.get(partition, id);
  if (!client) throw ApiFailure.notFound('Client');
  return client;
}
