import type { GigstackClient, Page } from '@gigstack-ui/api';
import { endpointKey } from './endpointKey.js';
import { pagesQuery } from './pagesQuery.js';
import type { Params, Reads } from './readEndpoint.js';
import { readEndpoint } from './readEndpoint.js';

interface ListPages {
  params?: Params;
  filters?: object;
  /** What the route calls its cursor, where it is not `next`. */
  cursor?: string;
}

/** Options to read the list of an endpoint page by page. */
export function listPages<T>(client: GigstackClient, endpoint: Reads<T>, { params = {}, filters = {}, cursor = 'next' }: ListPages = {}) {
  return pagesQuery<T>({
    queryKey: endpointKey(client, endpoint, ...Object.values(params), filters),
    read: ({ next, page }, signal) => {
      const start = { ...(next !== undefined && { [cursor]: next }), ...(page !== undefined && { page }) };
      return readEndpoint<Page<T>>(client, endpoint, { params, query: { ...filters, ...start }, signal });
    },
  });
}
