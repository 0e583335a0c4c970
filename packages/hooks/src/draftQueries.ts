import type { DraftInvoiceOutput, GigstackClient, GigstackError } from '@gigstack-ui/api';
import * as drafts from '@gigstack-ui/api/drafts';
import { queryOptions } from '@tanstack/react-query';
import type { ListFilters } from './clientQueries.js';
import { endpointKey } from './endpointKey.js';
import { pagesQuery } from './pagesQuery.js';
import { queryManners } from './queryManners.js';

/** Options to read the drafts page by page. */
export function draftsQuery(client: GigstackClient, filters: ListFilters = {}) {
  return pagesQuery<DraftInvoiceOutput>({
    queryKey: endpointKey(client, drafts.list, filters),
    read: (start, signal) => client.call(drafts.list, { query: { ...filters, ...start }, signal }),
  });
}

/** Options to read one draft. */
export function draftQuery(client: GigstackClient, id: string) {
  return queryOptions<DraftInvoiceOutput, GigstackError>({
    ...queryManners,
    queryKey: endpointKey(client, drafts.get, id),
    queryFn: ({ signal }) => client.call(drafts.get, { params: { id }, signal }),
  });
}
