'use client';
import type { Outcome, Receipt, ReceiptInput, ReopenReceiptInput, StampedReceipt, StampReceiptInput } from '@gigstack-ui/api';
import * as income from '@gigstack-ui/api/income';
import * as receipts from '@gigstack-ui/api/receipts';
import { outdate, outdateOne, remember } from './cacheChanges.js';
import type { WithEnabled } from './ListFilters.js';
import { outdateIssued } from './outdateIssued.js';
import type { ReceiptFilters } from './receiptQueries.js';
import { receiptQuery, receiptSearchQuery, receiptsQuery } from './receiptQueries.js';
import type { RecordChange } from './RecordChange.js';
import type { SearchFilters } from './searchPages.js';
import type { ChangeResult, ChangeSettings } from './useChange.js';
import { useChange } from './useChange.js';
import { useGigstack } from './useGigstack.js';
import { useKeyedChange } from './useKeyedChange.js';
import type { PagesResult } from './usePages.js';
import { usePages } from './usePages.js';
import type { QuerySettings, RecordResult } from './useRecord.js';
import { useRecord } from './useRecord.js';

/** The receipts, newest first unless sorted otherwise, page by page. */
export function useReceipts({ enabled, ...filters }: WithEnabled<ReceiptFilters> = {}): PagesResult<Receipt> {
  return usePages(receiptsQuery(useGigstack(), filters), enabled);
}

/** One receipt; without an id nothing is asked. */
export function useReceipt(id: string | undefined, settings?: QuerySettings): RecordResult<Receipt> {
  return useRecord(receiptQuery(useGigstack(), id ?? ''), { ...settings, enabled: id !== undefined && settings?.enabled });
}

/** Receipts that match a text, as it is typed; an empty text asks nothing. */
export function useReceiptSearch(text: string, { enabled = true, ...filters }: WithEnabled<SearchFilters> = {}): PagesResult<Receipt> {
  return usePages(receiptSearchQuery(useGigstack(), text, filters), enabled && text.trim() !== '');
}

/** Makes a receipt. The same body has the same idempotency key until it is answered. */
export function useCreateReceipt(settings?: ChangeSettings<Receipt, ReceiptInput>): ChangeResult<Receipt, ReceiptInput> {
  return useKeyedChange(async (context, body) => {
    const receipt = await context.client.call(receipts.create, { body });
    await remember(context, receiptQuery(context.client, receipt.id).queryKey, receipt);
    outdate(context, receipts.list, receipts.search);
    return receipt;
  }, settings);
}

/** Invoices a receipt. After an error with `isOutcomeUnknown`, read before stamping again. */
export function useStampReceipt(settings?: ChangeSettings<StampedReceipt, RecordChange<StampReceiptInput>>): ChangeResult<StampedReceipt, RecordChange<StampReceiptInput>> {
  return useChange(async (context, { id, body }) => {
    const stamped = await context.client.call(receipts.stamp, { params: { id }, body });
    outdateOne(context, receipts.get, id);
    outdate(context, receipts.list, receipts.search);
    outdateIssued(context, income.list);
    return stamped;
  }, settings);
}

/** Lets a receipt be invoiced again. */
export function useReopenReceipt(settings?: ChangeSettings<Outcome, RecordChange<ReopenReceiptInput>>): ChangeResult<Outcome, RecordChange<ReopenReceiptInput>> {
  return useChange(async (context, { id, body }) => {
    const answer = await context.client.call(receipts.reopen, { params: { id }, body });
    outdateOne(context, receipts.get, id);
    outdate(context, receipts.list, receipts.search);
    return answer;
  }, settings);
}

/** Cancels a receipt for good, by its id. */
export function useCancelReceipt(settings?: ChangeSettings<Outcome, string>): ChangeResult<Outcome, string> {
  return useChange(async (context, id) => {
    const answer = await context.client.call(receipts.cancel, { params: { id } });
    outdateOne(context, receipts.get, id);
    outdate(context, receipts.list, receipts.search);
    return answer;
  }, settings);
}
