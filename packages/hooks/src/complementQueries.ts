import type { ComplementQuery, GigstackClient, PaymentComplement } from '@gigstack-ui/api';
import * as complements from '@gigstack-ui/api/complements';
import { listPages } from './listPages.js';
import { recordQuery } from './recordQuery.js';

/** Filters of the list of payment complements; `invoice_id` leaves those of one PPD invoice. */
export type ComplementFilters = Omit<ComplementQuery, 'next' | 'page'>;

/** Options to read the payment complements page by page. */
export function complementsQuery(client: GigstackClient, filters: ComplementFilters = {}) {
  return listPages<PaymentComplement>(client, complements.list, { filters });
}

/** Options to read one payment complement by its UUID. */
export function complementQuery(client: GigstackClient, id: string) {
  return recordQuery<PaymentComplement>(client, complements.get, { id });
}
