'use client';
import type { IncomeInvoice, InvoiceEgressInput } from '@gigstack-ui/api';
import * as egress from '@gigstack-ui/api/egress';
import { remember } from './cacheChanges.js';
import type { EgressFilters } from './egressQueries.js';
import { egressInvoiceQuery, egressInvoicesQuery } from './egressQueries.js';
import type { WithEnabled } from './ListFilters.js';
import { outdateIssued } from './outdateIssued.js';
import { outdateRelated } from './outdateRelated.js';
import type { ChangeResult, ChangeSettings } from './useChange.js';
import { useGigstack } from './useGigstack.js';
import { useKeyedChange } from './useKeyedChange.js';
import type { PagesResult } from './usePages.js';
import { usePages } from './usePages.js';
import type { QuerySettings, RecordResult } from './useRecord.js';
import { useRecord } from './useRecord.js';

/** The egress invoices, that is the credit notes, newest first unless sorted otherwise, page by page. */
export function useEgressInvoices({ enabled, ...filters }: WithEnabled<EgressFilters> = {}): PagesResult<IncomeInvoice> {
  return usePages(egressInvoicesQuery(useGigstack(), filters), enabled);
}

/** One egress invoice by its UUID; without one nothing is asked. */
export function useEgressInvoice(id: string | undefined, settings?: QuerySettings): RecordResult<IncomeInvoice> {
  return useRecord(egressInvoiceQuery(useGigstack(), id ?? ''), { ...settings, enabled: id !== undefined && settings?.enabled });
}

/** Stamps a credit note at once. The same body has the same idempotency key until it is answered. */
export function useCreateEgressInvoice(settings?: ChangeSettings<IncomeInvoice, InvoiceEgressInput>): ChangeResult<IncomeInvoice, InvoiceEgressInput> {
  return useKeyedChange(async (context, body) => {
    const note = await context.client.call(egress.create, { body });
    await remember(context, egressInvoiceQuery(context.client, note.uuid).queryKey, note);
    outdateIssued(context, egress.list);
    outdateRelated(context, body.related_documents?.flatMap(({ documents }) => documents) ?? []);
    return note;
  }, settings);
}
