import type { GigstackClient, GigstackError, Service } from '@gigstack-ui/api';
import * as services from '@gigstack-ui/api/services';
import { queryOptions } from '@tanstack/react-query';
import type { ListFilters } from './clientQueries.js';
import { endpointKey } from './endpointKey.js';
import { pagesQuery } from './pagesQuery.js';
import { queryManners } from './queryManners.js';

/** Options to read the saved products and services page by page. */
export function servicesQuery(client: GigstackClient, filters: ListFilters = {}) {
  return pagesQuery<Service>({
    queryKey: endpointKey(client, services.list, filters),
    read: (start, signal) => client.call(services.list, { query: { ...filters, ...start }, signal }),
  });
}

/** Options to read one saved product or service. */
export function serviceQuery(client: GigstackClient, id: string) {
  return queryOptions<Service, GigstackError>({
    ...queryManners,
    queryKey: endpointKey(client, services.get, id),
    queryFn: ({ signal }) => client.call(services.get, { params: { id }, signal }),
  });
}
