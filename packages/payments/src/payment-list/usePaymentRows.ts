'use client';
import type { Payment } from '@gigstack-ui/api';
import { usePayments, usePaymentSearch, type PagesResult } from '@gigstack-ui/hooks';
import type { PaymentListFilters } from './PaymentListFilters.js';

/** The payments a list shows: by cursor, or by the API's search once something is typed. */
export function usePaymentRows({ text, status, currency }: PaymentListFilters, clientId: string | undefined): PagesResult<Payment> {
  const narrowed = { limit: 20, ...(status && { status }), ...(currency && { currency }), ...(clientId !== undefined && { client_id: clientId }) };
  const isSearching = text.trim() !== '';
  const list = usePayments({ ...narrowed, enabled: !isSearching });
  const found = usePaymentSearch(text, { ...narrowed, enabled: isSearching });
  return isSearching ? found : list;
}
