'use client';
import type { SATDocument, SATDocumentInput } from '@gigstack-ui/api';
import * as payments from '@gigstack-ui/api/payments';
import { outdateOne } from './cacheChanges.js';
import { given } from './given.js';
import { paymentDocumentsQuery } from './paymentQueries.js';
import type { UploadChange } from './RecordChange.js';
import type { ChangeResult, ChangeSettings } from './useChange.js';
import { useChange } from './useChange.js';
import { useGigstack } from './useGigstack.js';
import type { PagesResult } from './usePages.js';
import { usePages } from './usePages.js';
import type { QuerySettings } from './useRecord.js';

/** The support documents of a payment; without an id nothing is asked. */
export function usePaymentDocuments(id: string | undefined, { enabled = true }: QuerySettings = {}): PagesResult<SATDocument> {
  return usePages(paymentDocumentsQuery(useGigstack(), id ?? ''), enabled && id !== undefined);
}

/** Keeps a support document with a payment. */
export function useUploadPaymentDocument(settings?: ChangeSettings<SATDocument, { id: string } & UploadChange<SATDocumentInput>>): ChangeResult<SATDocument, { id: string } & UploadChange<SATDocumentInput>> {
  return useChange(async (context, { id, ...upload }) => {
    const document = await context.client.call(payments.uploadDocument, { params: { id }, ...given(upload) });
    outdateOne(context, payments.documents, id);
    return document;
  }, settings);
}
