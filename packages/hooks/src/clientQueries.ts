import type { Client, GigstackClient, SATDocument } from '@gigstack-ui/api';
import * as clients from '@gigstack-ui/api/clients';
import type { ListFilters } from './ListFilters.js';
import { listPages } from './listPages.js';
import { recordQuery } from './recordQuery.js';
import type { SearchFilters } from './searchPages.js';
import { searchPages } from './searchPages.js';

/** Options to read the clients page by page. */
export function clientsQuery(client: GigstackClient, filters: ListFilters = {}) {
  return listPages<Client>(client, clients.list, { filters });
}

/** Options to read one client. */
export function clientQuery(client: GigstackClient, id: string) {
  return recordQuery<Client>(client, clients.get, { id });
}

/** Options to search the clients by text, page by page. */
export function clientSearchQuery(client: GigstackClient, text: string, filters: SearchFilters = {}) {
  return searchPages<Client>(client, clients.search, text, filters);
}

/** Options to read the support documents of a client. */
export function clientDocumentsQuery(client: GigstackClient, id: string) {
  return listPages<SATDocument>(client, clients.documents, { params: { id } });
}
