import type * as z from 'zod/mini';
import { mergeClient } from '../clients/mergeClient.js';
import { presentClient } from '../clients/presentClient.js';
import { referClient } from '../drafts/referClient.js';
import type { Context } from '../http/Call.js';
import { randomId } from '../ids/randomId.js';
import type { ClientRecord } from '../records/ClientRecord.js';
import type { draftFields } from '../records/DraftRecord.js';
import { notify } from '../webhooks/notify.js';

/** The id of the client a sale refers to; one that is written out in it is made. */
export function clientOfSale(reference: z.infer<typeof draftFields.shape.client>, context: Context): string | undefined {
  if (!reference) return undefined;
  const { id, search: _search, ...fields } = referClient(reference, context);
  if (id !== undefined || Object.keys(fields).length === 0) return id;
  const client = mergeClient<ClientRecord>({ id: `client_${randomId()}`, created_at: context.now }, fields);
  context.database.clients.put(context.partition, client);
  notify(context, 'customer.created', presentClient(client, context));
  return client.id;
}
