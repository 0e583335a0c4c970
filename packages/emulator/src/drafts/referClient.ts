import { findClients } from '../clients/findClients.js';
import { saveClient } from '../clients/saveClient.js';
import { ApiFailure } from '../http/ApiFailure.js';
import type { Context } from '../http/Call.js';
import type { DraftFields } from '../records/DraftRecord.js';

type Reference = NonNullable<DraftFields['client']>;

/** The client a draft refers to: by id, by search (made when `auto_create` says so), or written out in the draft itself. */
export function referClient({ search, ...client }: Reference, context: Context): Reference {
  const { database, partition } = context;
  if (client.id !== undefined) {
    if (!database.clients.get(partition, client.id)) throw ApiFailure.invalid(['client.id: no client has this id']);
    return { id: client.id };
  }
  if (!search) return client;
  const [match, ...others] = findClients(database, partition, search);
  if (match && others.length > 0) {
    throw new ApiFailure(409, 'resource_conflict', 'Several clients match the search', ['client.search: matches several clients']);
  }
  if (match) return { id: match.id };
  if (!search.auto_create) throw ApiFailure.invalid(['client.search: matches no client']);
  return { id: saveClient(context, undefined, { [search.on_key]: search.on_value, ...client }).id };
}
