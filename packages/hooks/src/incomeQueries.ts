import type { GigstackClient, GigstackError, IncomeInvoice, IncomeQuery } from '@gigstack-ui/api';
import * as income from '@gigstack-ui/api/income';
import { queryOptions } from '@tanstack/react-query';
import { endpointKey } from './endpointKey.js';
import { pagesQuery } from './pagesQuery.js';
import { queryManners } from './queryManners.js';

/** Filters of the list of income invoices. */
export type IncomeFilters = Omit<IncomeQuery, 'next' | 'page'>;

/** Options to read the income invoices page by page. */
export function incomeInvoicesQuery(client: GigstackClient, filters: IncomeFilters = {}) {
  return pagesQuery<IncomeInvoice>({
    queryKey: endpointKey(client, income.list, filters),
    read: (start, signal) => client.call(income.list, { query: { ...filters, ...start }, signal }),
  });
}

/** Options to read one income invoice by its UUID. */
export function incomeInvoiceQuery(client: GigstackClient, id: string) {
  return queryOptions<IncomeInvoice, GigstackError>({
    ...queryManners,
    queryKey: endpointKey(client, income.get, id),
    queryFn: ({ signal }) => client.call(income.get, { params: { id }, signal }),
  });
}
