import type { DocumentQuery, GigstackClient, Receipt } from '@gigstack-ui/api';
import * as receipts from '@gigstack-ui/api/receipts';
import { listPages } from './listPages.js';
import { recordQuery } from './recordQuery.js';
import type { SearchFilters } from './searchPages.js';
import { searchPages } from './searchPages.js';

/** Filters of the list of receipts. */
export type ReceiptFilters = Omit<DocumentQuery, 'next' | 'page'>;

/** Options to read the receipts page by page. */
export function receiptsQuery(client: GigstackClient, filters: ReceiptFilters = {}) {
  return listPages<Receipt>(client, receipts.list, { filters });
}

/** Options to search the receipts by text, page by page. */
export function receiptSearchQuery(client: GigstackClient, text: string, filters: SearchFilters = {}) {
  return searchPages<Receipt>(client, receipts.search, text, filters);
}

/** Options to read one receipt. */
export function receiptQuery(client: GigstackClient, id: string) {
  return recordQuery<Receipt>(client, receipts.get, { id });
}
