import type { GigstackClient, SatInvoice, SatQuery } from '@gigstack-ui/api';
import * as sat from '@gigstack-ui/api/sat';
import { listPages } from './listPages.js';
import { recordQuery } from './recordQuery.js';

/** Filters of the list of invoices the SAT has. */
export type SatFilters = Omit<SatQuery, 'starting_after'>;

/** Options to read the invoices the SAT has, page by page. */
export function satInvoicesQuery(client: GigstackClient, filters: SatFilters = {}) {
  return listPages<SatInvoice>(client, sat.list, { filters, cursor: 'starting_after' });
}

/** Options to read one invoice as the SAT has it, by its UUID. */
export function satInvoiceQuery(client: GigstackClient, id: string) {
  return recordQuery<SatInvoice>(client, sat.get, { id });
}
