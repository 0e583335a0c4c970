'use client';
import type { IncomeInvoice } from '@gigstack-ui/api';
import type { IncomeFilters } from './incomeQueries.js';
import { incomeInvoiceQuery, incomeInvoicesQuery } from './incomeQueries.js';
import { useGigstack } from './useGigstack.js';
import type { PagesResult } from './usePages.js';
import { usePages } from './usePages.js';
import type { QuerySettings, RecordResult } from './useRecord.js';
import { useRecord } from './useRecord.js';

/** The income invoices, newest first unless sorted otherwise, page by page. */
export function useIncomeInvoices({ enabled, ...filters }: IncomeFilters & { enabled?: boolean | undefined } = {}): PagesResult<IncomeInvoice> {
  return usePages(incomeInvoicesQuery(useGigstack(), filters), enabled);
}

/** One income invoice by its UUID; without one nothing is asked. */
export function useIncomeInvoice(id: string | undefined, settings?: QuerySettings): RecordResult<IncomeInvoice> {
  return useRecord(incomeInvoiceQuery(useGigstack(), id ?? ''), { ...settings, enabled: id !== undefined && settings?.enabled });
}
