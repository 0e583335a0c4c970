import type { GigstackClient } from '@gigstack-ui/api';
import * as batches from '@gigstack-ui/api/batches';
import { listPages } from './listPages.js';
import { recordQuery } from './recordQuery.js';

/** Filters of the invoices of a batch. */
export interface BatchItemFilters {
  limit?: number | undefined;
  status?: string | undefined;
}

/** Options to read how far a batch has got. */
export function batchQuery(client: GigstackClient, id: string) {
  return recordQuery<unknown>(client, batches.get, { id });
}

/** Options to read the invoices of a batch page by page. */
export function batchItemsQuery(client: GigstackClient, id: string, filters: BatchItemFilters = {}) {
  return listPages<unknown>(client, batches.items, { params: { id }, filters });
}
