'use client';
import type { IncomeFilters } from './incomeQueries.js';
import { incomeInvoiceQuery, incomeInvoicesQuery } from './incomeQueries.js';
import { useGigstack } from './useGigstack.js';
import { usePages } from './usePages.js';
import type { QuerySettings } from './useRecord.js';
import { useRecord } from './useRecord.js';

/** The income invoices, newest first unless sorted otherwise, page by page. */
export function useIncomeInvoices({ enabled, ...filters }: IncomeFilters & { enabled?: boolean | undefined } = {}) {
  return usePages(incomeInvoicesQuery(useGigstack(), filters), enabled);
}

/** One income invoice by its UUID; without one nothing is asked. */
export function useIncomeInvoice(id: string | undefined, settings?: QuerySettings) {
  return useRecord(incomeInvoiceQuery(useGigstack(), id ?? ''), { ...settings, enabled: id !== undefined && settings?.enabled });
}
