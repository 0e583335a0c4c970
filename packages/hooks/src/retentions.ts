'use client';
import type { CancelInvoiceInput, Outcome, Retention, RetentionInput } from '@gigstack-ui/api';
import * as retentions from '@gigstack-ui/api/retentions';
import * as teams from '@gigstack-ui/api/teams';
import { outdate, outdateOne, remember } from './cacheChanges.js';
import type { WithEnabled } from './ListFilters.js';
import type { RecordChange } from './RecordChange.js';
import type { RetentionFilters } from './retentionQueries.js';
import { retentionQuery, retentionsQuery } from './retentionQueries.js';
import type { ChangeResult, ChangeSettings } from './useChange.js';
import { useChange } from './useChange.js';
import { useGigstack } from './useGigstack.js';
import type { PagesResult } from './usePages.js';
import { usePages } from './usePages.js';
import type { QuerySettings, RecordResult } from './useRecord.js';
import { useRecord } from './useRecord.js';

/** The CFDI de retenciones, newest first unless sorted otherwise, page by page. */
export function useRetentions({ enabled, ...filters }: WithEnabled<RetentionFilters> = {}): PagesResult<Retention> {
  return usePages(retentionsQuery(useGigstack(), filters), enabled);
}

/** One CFDI de retenciones by its UUID; without one nothing is asked. */
export function useRetention(id: string | undefined, settings?: QuerySettings): RecordResult<Retention> {
  return useRecord(retentionQuery(useGigstack(), id ?? ''), { ...settings, enabled: id !== undefined && settings?.enabled });
}

/** Stamps a CFDI de retenciones. After an error with `isOutcomeUnknown`, read before stamping again. */
export function useCreateRetention(settings?: ChangeSettings<Retention, RetentionInput>): ChangeResult<Retention, RetentionInput> {
  return useChange(async (context, body) => {
    const retention = await context.client.call(retentions.create, { body });
    await remember(context, retentionQuery(context.client, retention.uuid).queryKey, retention);
    outdate(context, retentions.list, teams.series);
    return retention;
  }, settings);
}

/** Cancels a CFDI de retenciones. */
export function useCancelRetention(settings?: ChangeSettings<Outcome, RecordChange<CancelInvoiceInput>>): ChangeResult<Outcome, RecordChange<CancelInvoiceInput>> {
  return useChange(async (context, { id, body }) => {
    const answer = await context.client.call(retentions.cancel, { params: { id }, body });
    outdateOne(context, retentions.get, id);
    outdate(context, retentions.list);
    return answer;
  }, settings);
}
