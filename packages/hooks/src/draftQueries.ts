import type { DraftInvoiceOutput, GigstackClient } from '@gigstack-ui/api';
import * as drafts from '@gigstack-ui/api/drafts';
import type { ListFilters } from './ListFilters.js';
import { listPages } from './listPages.js';
import { recordQuery } from './recordQuery.js';

/** Options to read the drafts page by page. */
export function draftsQuery(client: GigstackClient, filters: ListFilters = {}) {
  return listPages<DraftInvoiceOutput>(client, drafts.list, { filters });
}

/** Options to read one draft. */
export function draftQuery(client: GigstackClient, id: string) {
  return recordQuery<DraftInvoiceOutput>(client, drafts.get, { id });
}
