'use client';
import type { IncomeInvoice } from '@gigstack-ui/api';
import * as transfers from '@gigstack-ui/api/transfers';
import { remember } from './cacheChanges.js';
import type { WithEnabled } from './ListFilters.js';
import type { LooseBody } from './LooseBody.js';
import { outdateIssued } from './outdateIssued.js';
import type { TransferFilters } from './transferQueries.js';
import { transferQuery, transfersQuery } from './transferQueries.js';
import type { ChangeResult, ChangeSettings } from './useChange.js';
import { useChange } from './useChange.js';
import { useGigstack } from './useGigstack.js';
import type { PagesResult } from './usePages.js';
import { usePages } from './usePages.js';
import type { QuerySettings, RecordResult } from './useRecord.js';
import { useRecord } from './useRecord.js';

/** The transfers of goods, page by page. */
export function useTransfers({ enabled, ...filters }: WithEnabled<TransferFilters> = {}): PagesResult<IncomeInvoice> {
  return usePages(transfersQuery(useGigstack(), filters), enabled);
}

/** One transfer of goods by its UUID; without one nothing is asked. */
export function useTransfer(id: string | undefined, settings?: QuerySettings): RecordResult<IncomeInvoice> {
  return useRecord(transferQuery(useGigstack(), id ?? ''), { ...settings, enabled: id !== undefined && settings?.enabled });
}

/** Stamps a transfer of goods; what is sent is not documented and not checked. */
export function useCreateTransfer(settings?: ChangeSettings<IncomeInvoice, LooseBody>): ChangeResult<IncomeInvoice, LooseBody> {
  return useChange(async (context, body) => {
    const transfer = await context.client.call(transfers.create, { body });
    await remember(context, transferQuery(context.client, transfer.uuid).queryKey, transfer);
    outdateIssued(context, transfers.list);
    return transfer;
  }, settings);
}
