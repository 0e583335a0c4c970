'use client';
import type { PaymentComplement, PaymentComplementInput } from '@gigstack-ui/api';
import * as complements from '@gigstack-ui/api/complements';
import { remember } from './cacheChanges.js';
import type { ComplementFilters } from './complementQueries.js';
import { complementQuery, complementsQuery } from './complementQueries.js';
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

/** The payment complements, newest first unless sorted otherwise, page by page. */
export function useComplements({ enabled, ...filters }: WithEnabled<ComplementFilters> = {}): PagesResult<PaymentComplement> {
  return usePages(complementsQuery(useGigstack(), filters), enabled);
}

/** One payment complement by its UUID; without one nothing is asked. */
export function useComplement(id: string | undefined, settings?: QuerySettings): RecordResult<PaymentComplement> {
  return useRecord(complementQuery(useGigstack(), id ?? ''), { ...settings, enabled: id !== undefined && settings?.enabled });
}

/** Stamps a payment complement for PPD invoices, whose balances it lowers. The same body has the same idempotency key until it is answered. */
export function useCreateComplement(settings?: ChangeSettings<PaymentComplement, PaymentComplementInput>): ChangeResult<PaymentComplement, PaymentComplementInput> {
  return useKeyedChange(async (context, body) => {
    const complement = await context.client.call(complements.create, { body });
    await remember(context, complementQuery(context.client, complement.uuid).queryKey, complement);
    outdateIssued(context, complements.list);
    outdateRelated(context, body.invoices.map(({ uuid }) => uuid));
    return complement;
  }, settings);
}
