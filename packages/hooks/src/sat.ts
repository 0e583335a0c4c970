'use client';
import type { DraftPreview, SatInvoice, XmlRetry } from '@gigstack-ui/api';
import * as sat from '@gigstack-ui/api/sat';
import { outdate, outdateOne } from './cacheChanges.js';
import type { WithEnabled } from './ListFilters.js';
import type { SatFilters } from './satQueries.js';
import { satInvoiceQuery, satInvoicesQuery } from './satQueries.js';
import type { ChangeResult, ChangeSettings } from './useChange.js';
import { useChange } from './useChange.js';
import { useGigstack } from './useGigstack.js';
import type { PagesResult } from './usePages.js';
import { usePages } from './usePages.js';
import type { QuerySettings, RecordResult } from './useRecord.js';
import { useRecord } from './useRecord.js';

/** The invoices the SAT has of the team, issued and received, page by page. */
export function useSatInvoices({ enabled, ...filters }: WithEnabled<SatFilters> = {}): PagesResult<SatInvoice> {
  return usePages(satInvoicesQuery(useGigstack(), filters), enabled);
}

/** One invoice as the SAT has it, by its UUID; without one nothing is asked. */
export function useSatInvoice(id: string | undefined, settings?: QuerySettings): RecordResult<SatInvoice> {
  return useRecord(satInvoiceQuery(useGigstack(), id ?? ''), { ...settings, enabled: id !== undefined && settings?.enabled });
}

/** Asks the SAT again for an invoice's XML, by its UUID; may use up a credit. */
export function useRetrySatXml(settings?: ChangeSettings<XmlRetry, string>): ChangeResult<XmlRetry, string> {
  return useChange(async (context, id) => {
    const answer = await context.client.call(sat.retryXml, { params: { id } });
    outdateOne(context, sat.get, id);
    outdate(context, sat.list);
    return answer;
  }, settings);
}

/** Makes a PDF from an invoice's XML, by its UUID. */
export function useSatInvoicePdf(settings?: ChangeSettings<DraftPreview, string>): ChangeResult<DraftPreview, string> {
  return useChange(({ client }, id) => client.call(sat.pdf, { params: { id } }), settings);
}
