import type { DocumentQuery, GigstackClient, IncomeInvoice } from '@gigstack-ui/api';
import * as transfers from '@gigstack-ui/api/transfers';
import { listPages } from './listPages.js';
import { recordQuery } from './recordQuery.js';

/** Filters of the list of transfers of goods. */
export type TransferFilters = Omit<DocumentQuery, 'next' | 'page'>;

/** Options to read the transfers of goods page by page. */
export function transfersQuery(client: GigstackClient, filters: TransferFilters = {}) {
  return listPages<IncomeInvoice>(client, transfers.list, { filters });
}

/** Options to read one transfer of goods. */
export function transferQuery(client: GigstackClient, id: string) {
  return recordQuery<IncomeInvoice>(client, transfers.get, { id });
}
