import type { DocumentQuery, GigstackClient, IncomeInvoice } from '@gigstack-ui/api';
import * as egress from '@gigstack-ui/api/egress';
import { listPages } from './listPages.js';
import { recordQuery } from './recordQuery.js';

/** Filters of the list of egress invoices. */
export type EgressFilters = Omit<DocumentQuery, 'next' | 'page'>;

/** Options to read the egress invoices, that is the credit notes, page by page. */
export function egressInvoicesQuery(client: GigstackClient, filters: EgressFilters = {}) {
  return listPages<IncomeInvoice>(client, egress.list, { filters });
}

/** Options to read one egress invoice by its UUID. */
export function egressInvoiceQuery(client: GigstackClient, id: string) {
  return recordQuery<IncomeInvoice>(client, egress.get, { id });
}
