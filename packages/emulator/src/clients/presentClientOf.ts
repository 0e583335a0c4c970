import type { Context } from '../http/Call.js';
import { presentClient } from './presentClient.js';

/** The client of a record as the API shows it; one that was deleted leaves its id, and no client is null. */
export function presentClientOf(id: string | undefined, context: Context) {
  if (id === undefined) return null;
  const client = context.database.clients.get(context.partition, id);
  return client ? presentClient(client, context) : { id };
}
