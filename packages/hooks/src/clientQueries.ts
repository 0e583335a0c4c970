import type { Client, GigstackClient, GigstackError, ListQuery } from '@gigstack-ui/api';
import * as clients from '@gigstack-ui/api/clients';
import { queryOptions } from '@tanstack/react-query';
import { endpointKey } from './endpointKey.js';
import { pagesQuery } from './pagesQuery.js';
import { queryManners } from './queryManners.js';
import { searchPages } from './searchPages.js';

/** Filters of a list; where a page starts is the list's own affair. */
export type ListFilters = Omit<ListQuery, 'next' | 'page'>;

/** Options to read the clients page by page. */
export function clientsQuery(client: GigstackClient, filters: ListFilters = {}) {
  return pagesQuery<Client>({
    queryKey: endpointKey(client, clients.list, filters),
    read: (start, signal) => client.call(clients.list, { query: { ...filters, ...start }, signal }),
  });
}

/** Options to read one client. */
export function clientQuery(client: GigstackClient, id: string) {
  return queryOptions<Client, GigstackError>({
    ...queryManners,
    queryKey: endpointKey(client, clients.get, id),
    queryFn: ({ signal }) => client.call(clients.get, { params: { id }, signal }),
  });
}

/** Options to search the clients by text, page by page. */
export function clientSearchQuery(client: GigstackClient, text: string, limit?: number) {
  const q = text.trim();
  return searchPages<Client>({
    client,
    queryKey: endpointKey(client, clients.search, q, limit),
    read: (page, signal) => client.call(clients.search, { query: { q, limit, page }, signal }),
  });
}
