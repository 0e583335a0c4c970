'use client';
import * as batches from '@gigstack-ui/api/batches';
import type { BatchItemFilters } from './batchQueries.js';
import { batchItemsQuery, batchQuery } from './batchQueries.js';
import type { WithEnabled } from './ListFilters.js';
import type { LooseBody } from './LooseBody.js';
import type { ChangeResult, ChangeSettings } from './useChange.js';
import { useChange } from './useChange.js';
import { useGigstack } from './useGigstack.js';
import { useIdempotencyKey } from './useIdempotencyKey.js';
import type { PagesResult } from './usePages.js';
import { usePages } from './usePages.js';
import type { QuerySettings, RecordResult } from './useRecord.js';
import { useRecord } from './useRecord.js';

/** How far a batch has got; without an id nothing is asked. */
export function useBatch(id: string | undefined, settings?: QuerySettings): RecordResult<unknown> {
  return useRecord(batchQuery(useGigstack(), id ?? ''), { ...settings, enabled: id !== undefined && settings?.enabled });
}

/** The invoices of a batch, page by page; without an id nothing is asked. */
export function useBatchItems(id: string | undefined, { enabled = true, ...filters }: WithEnabled<BatchItemFilters> = {}): PagesResult<unknown> {
  return usePages(batchItemsQuery(useGigstack(), id ?? '', filters), enabled && id !== undefined);
}

/** Queues up to 1,000 income invoices; what is sent is not checked. The same body has the same `Idempotency-Key` until it is answered. */
export function useCreateBatch(settings?: ChangeSettings<unknown, LooseBody>): ChangeResult<unknown, LooseBody> {
  const withKey = useIdempotencyKey();
  return useChange(
    ({ client }, body) => withKey(body, (key) => client.call(batches.create, { body, headers: { 'Idempotency-Key': key } })),
    settings,
  );
}
