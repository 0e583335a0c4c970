'use client';
import type { IncomeInvoice, InvoiceIncomeInput } from '@gigstack-ui/api';
import * as income from '@gigstack-ui/api/income';
import { remember } from './cacheChanges.js';
import type { IncomeFilters } from './incomeQueries.js';
import { incomeInvoiceQuery, incomeInvoicesQuery } from './incomeQueries.js';
import type { WithEnabled } from './ListFilters.js';
import { outdateIssued } from './outdateIssued.js';
import type { ChangeResult, ChangeSettings } from './useChange.js';
import { useGigstack } from './useGigstack.js';
import { useKeyedChange } from './useKeyedChange.js';
import type { PagesResult } from './usePages.js';
import { usePages } from './usePages.js';
import type { QuerySettings, RecordResult } from './useRecord.js';
import { useRecord } from './useRecord.js';

/** The income invoices, newest first unless sorted otherwise, page by page. */
export function useIncomeInvoices({ enabled, ...filters }: WithEnabled<IncomeFilters> = {}): PagesResult<IncomeInvoice> {
  return usePages(incomeInvoicesQuery(useGigstack(), filters), enabled);
}

/** One income invoice by its UUID; without one nothing is asked. */
export function useIncomeInvoice(id: string | undefined, settings?: QuerySettings): RecordResult<IncomeInvoice> {
  return useRecord(incomeInvoiceQuery(useGigstack(), id ?? ''), { ...settings, enabled: id !== undefined && settings?.enabled });
}

/** Stamps an income invoice at once. The same body has the same idempotency key until it is answered. */
export function useCreateIncomeInvoice(settings?: ChangeSettings<IncomeInvoice, InvoiceIncomeInput>): ChangeResult<IncomeInvoice, InvoiceIncomeInput> {
  return useKeyedChange(async (context, body) => {
    const invoice = await context.client.call(income.create, { body });
    await remember(context, incomeInvoiceQuery(context.client, invoice.uuid).queryKey, invoice);
    outdateIssued(context, income.list);
    return invoice;
  }, settings);
}
