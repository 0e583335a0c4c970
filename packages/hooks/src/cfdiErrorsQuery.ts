import type { CfdiError, CfdiErrorQuery, GigstackClient, SearchPage } from '@gigstack-ui/api';
import * as invoices from '@gigstack-ui/api/invoices';
import { endpointKey } from './endpointKey.js';
import { pagesQuery } from './pagesQuery.js';
import { readEndpoint } from './readEndpoint.js';

/** What to look for in the catalogue of CFDI errors. */
export type CfdiErrorFilters = Omit<CfdiErrorQuery, 'page'>;

/** Options to look up CFDI errors by code or text; the catalogue hardly ever changes, so an answer stays good for the visit. */
export function cfdiErrorsQuery(client: GigstackClient, filters: CfdiErrorFilters = {}) {
  return pagesQuery<CfdiError>({
    queryKey: endpointKey(client, invoices.errors, filters),
    read: async ({ page = 1 }, signal) => {
      const { data, found = 0, perPage = data.length } = await readEndpoint<SearchPage<CfdiError>>(client, invoices.errors, { query: { ...filters, page }, signal });
      return { data, total: found, hasMore: data.length > 0 && page * perPage < found };
    },
    staleTime: Infinity,
  });
}
