'use client';
import type { Payment } from '@gigstack-ui/api';
import type { WithEnabled } from './ListFilters.js';
import type { PaymentFilters, PaymentSearchFilters } from './paymentQueries.js';
import { paymentQuery, paymentSearchQuery, paymentsQuery } from './paymentQueries.js';
import { useGigstack } from './useGigstack.js';
import type { PagesResult } from './usePages.js';
import { usePages } from './usePages.js';
import type { QuerySettings, RecordResult } from './useRecord.js';
import { useRecord } from './useRecord.js';

/** The payments, newest first unless sorted otherwise, page by page. */
export function usePayments({ enabled, ...filters }: WithEnabled<PaymentFilters> = {}): PagesResult<Payment> {
  return usePages(paymentsQuery(useGigstack(), filters), enabled);
}

/** One payment; without an id nothing is asked. With `refetchInterval` it follows one that is being paid. */
export function usePayment(id: string | undefined, settings?: QuerySettings): RecordResult<Payment> {
  return useRecord(paymentQuery(useGigstack(), id ?? ''), { ...settings, enabled: id !== undefined && settings?.enabled });
}

/** Payments that match a text, as it is typed; an empty text asks nothing. */
export function usePaymentSearch(text: string, { enabled = true, ...filters }: WithEnabled<PaymentSearchFilters> = {}): PagesResult<Payment> {
  return usePages(paymentSearchQuery(useGigstack(), text, filters), enabled && text.trim() !== '');
}
