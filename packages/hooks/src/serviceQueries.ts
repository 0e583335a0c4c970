import type { GigstackClient, Service } from '@gigstack-ui/api';
import * as services from '@gigstack-ui/api/services';
import type { ListFilters } from './ListFilters.js';
import { listPages } from './listPages.js';
import { recordQuery } from './recordQuery.js';

/** Options to read the saved products and services page by page. */
export function servicesQuery(client: GigstackClient, filters: ListFilters = {}) {
  return listPages<Service>(client, services.list, { filters });
}

/** Options to read one saved product or service. */
export function serviceQuery(client: GigstackClient, id: string) {
  return recordQuery<Service>(client, services.get, { id });
}
