'use client';
import type { DraftInvoiceInput, DraftInvoiceOutput, DraftInvoiceUpdateInput, DraftPreview, IncomeInvoice } from '@gigstack-ui/api';
import { GigstackError } from '@gigstack-ui/api';
import * as drafts from '@gigstack-ui/api/drafts';
import * as egress from '@gigstack-ui/api/egress';
import * as income from '@gigstack-ui/api/income';
import { forget, outdate, remember } from './cacheChanges.js';
import { draftQuery, draftsQuery } from './draftQueries.js';
import type { GigstackContextValue } from './GigstackContext.js';
import { incomeInvoiceQuery } from './incomeQueries.js';
import type { ListFilters, WithEnabled } from './ListFilters.js';
import { outdateIssued } from './outdateIssued.js';
import type { ChangeResult, ChangeSettings } from './useChange.js';
import { useChange } from './useChange.js';
import { useGigstack } from './useGigstack.js';
import type { PagesResult } from './usePages.js';
import { usePages } from './usePages.js';
import type { QuerySettings, RecordResult } from './useRecord.js';
import { useRecord } from './useRecord.js';

/** The drafts, newest first unless sorted otherwise, page by page. */
export function useDrafts({ enabled, ...filters }: WithEnabled<ListFilters> = {}): PagesResult<DraftInvoiceOutput> {
  return usePages(draftsQuery(useGigstack(), filters), enabled);
}

/** One draft; without an id nothing is asked. */
export function useDraft(id: string | undefined, settings?: QuerySettings): RecordResult<DraftInvoiceOutput> {
  return useRecord(draftQuery(useGigstack(), id ?? ''), { ...settings, enabled: id !== undefined && settings?.enabled });
}

/** Creates a draft. */
export function useCreateDraft(settings?: ChangeSettings<DraftInvoiceOutput, DraftInvoiceInput>): ChangeResult<DraftInvoiceOutput, DraftInvoiceInput> {
  return useChange(async (context, body) => {
    const created = await context.client.call(drafts.create, { body });
    await remember(context, draftQuery(context.client, created.id).queryKey, created);
    outdate(context, drafts.list);
    return created;
  }, settings);
}

/** What replaces a draft; with the `updated_at` (ms) last seen, a newer version of somebody else is not overwritten but answered with 412. */
export interface DraftUpdate {
  id: string;
  body: DraftInvoiceUpdateInput;
  ifMatch?: number | undefined;
}

/** Replaces a draft with the whole body that is given. */
export function useUpdateDraft(settings?: ChangeSettings<DraftInvoiceOutput, DraftUpdate>): ChangeResult<DraftInvoiceOutput, DraftUpdate> {
  return useChange(async (context, { id, body, ifMatch }) => {
    const headers = ifMatch === undefined ? undefined : { 'If-Match': String(ifMatch) };
    const updated = await context.client.call(drafts.update, { params: { id }, body, headers });
    await remember(context, draftQuery(context.client, id).queryKey, updated);
    outdate(context, drafts.list);
    return updated;
  }, settings);
}

/** Deletes a draft, by its id, for good. */
export function useDeleteDraft(settings?: ChangeSettings<void, string>): ChangeResult<void, string> {
  return useChange(async (context, id) => {
    await context.client.call(drafts.remove, { params: { id } });
    forget(context, drafts.get, id);
    outdate(context, drafts.list);
  }, settings);
}

/** Makes the preview PDF of a draft, by its id. */
export function usePreviewDraft(settings?: ChangeSettings<DraftPreview, string>): ChangeResult<DraftPreview, string> {
  return useChange(({ client }, id) => client.call(drafts.preview, { params: { id } }), settings);
}

/** Stamps a draft, by its id. After an error with `isOutcomeUnknown`, read before stamping again. */
export function useStampDraft(settings?: ChangeSettings<IncomeInvoice, string>): ChangeResult<IncomeInvoice, string> {
  return useChange(async (context, id) => {
    try {
      const invoice = await context.client.call(drafts.stamp, { params: { id } });
      await remember(context, incomeInvoiceQuery(context.client, invoice.uuid).queryKey, invoice);
      outdateStamped(context, id);
      return invoice;
    } catch (error) {
      if (!(error instanceof GigstackError) || error.isOutcomeUnknown) outdateStamped(context, id);
      throw error;
    }
  }, settings);
}

function outdateStamped(context: GigstackContextValue, id: string): void {
  outdateIssued(context, drafts.list, income.list, egress.list);
  // A draft may be gone once stamped: a screen that still shows it should not turn into "not found" by itself.
  void context.queryClient.invalidateQueries({ queryKey: draftQuery(context.client, id).queryKey, refetchType: 'none' });
}
