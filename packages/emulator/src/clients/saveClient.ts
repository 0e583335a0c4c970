import type { Context } from '../http/Call.js';
import { randomId } from '../ids/randomId.js';
import type { ClientFields, ClientRecord } from '../records/ClientRecord.js';
import { notify } from '../webhooks/notify.js';
import { mergeClient } from './mergeClient.js';
import { presentClient } from './presentClient.js';

/** Writes fields over a client, or makes a new one of them, and tells the webhooks. Call it inside a transaction. */
export function saveClient(context: Context, existing: ClientRecord | undefined, fields: ClientFields): ClientRecord {
  const client = mergeClient<ClientRecord>(existing ?? { id: `client_${randomId()}`, created_at: context.now }, fields);
  context.database.clients.put(context.partition, client);
  notify(context, existing ? 'customer.updated' : 'customer.created', presentClient(client, context));
  return client;
}
