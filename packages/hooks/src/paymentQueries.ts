import type { GigstackClient, Payment, PaymentQuery, PaymentSearchQuery, SATDocument } from '@gigstack-ui/api';
import * as payments from '@gigstack-ui/api/payments';
import { listPages } from './listPages.js';
import { recordQuery } from './recordQuery.js';
import { searchPages } from './searchPages.js';

/** Filters of the list of payments. */
export type PaymentFilters = Omit<PaymentQuery, 'next' | 'page'>;

/** What a search in payments may be narrowed by. */
export type PaymentSearchFilters = Omit<PaymentSearchQuery, 'q' | 'page'>;

/** Options to read the payments page by page. */
export function paymentsQuery(client: GigstackClient, filters: PaymentFilters = {}) {
  return listPages<Payment>(client, payments.list, { filters });
}

/** Options to search the payments by text, page by page. */
export function paymentSearchQuery(client: GigstackClient, text: string, filters: PaymentSearchFilters = {}) {
  return searchPages<Payment>(client, payments.search, text, filters);
}

/** Options to read one payment. */
export function paymentQuery(client: GigstackClient, id: string) {
  return recordQuery<Payment>(client, payments.get, { id });
}

/** Options to read the support documents of a payment. */
export function paymentDocumentsQuery(client: GigstackClient, id: string) {
  return listPages<SATDocument>(client, payments.documents, { params: { id } });
}
