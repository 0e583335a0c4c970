import type { GigstackClient, IncomeInvoice, SATDocument } from '@gigstack-ui/api';
import * as invoices from '@gigstack-ui/api/invoices';
import { listPages } from './listPages.js';
import type { SearchFilters } from './searchPages.js';
import { searchPages } from './searchPages.js';

/** Options to search the invoices of any type by text, page by page. */
export function invoiceSearchQuery(client: GigstackClient, text: string, filters: SearchFilters = {}) {
  return searchPages<IncomeInvoice>(client, invoices.search, text, filters);
}

/** Options to read the support documents of an invoice. */
export function invoiceDocumentsQuery(client: GigstackClient, id: string) {
  return listPages<SATDocument>(client, invoices.documents, { params: { id } });
}
