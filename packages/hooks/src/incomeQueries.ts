import type { GigstackClient, IncomeInvoice, IncomeQuery } from '@gigstack-ui/api';
import * as income from '@gigstack-ui/api/income';
import { listPages } from './listPages.js';
import { recordQuery } from './recordQuery.js';

/** Filters of the list of income invoices. */
export type IncomeFilters = Omit<IncomeQuery, 'next' | 'page'>;

/** Options to read the income invoices page by page. */
export function incomeInvoicesQuery(client: GigstackClient, filters: IncomeFilters = {}) {
  return listPages<IncomeInvoice>(client, income.list, { filters });
}

/** Options to read one income invoice by its UUID. */
export function incomeInvoiceQuery(client: GigstackClient, id: string) {
  return recordQuery<IncomeInvoice>(client, income.get, { id });
}
