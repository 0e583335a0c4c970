'use client';
import type { SATDocument, SATDocumentInput } from '@gigstack-ui/api';
import * as invoices from '@gigstack-ui/api/invoices';
import { outdateOne } from './cacheChanges.js';
import { given } from './given.js';
import { invoiceDocumentsQuery } from './invoiceQueries.js';
import type { UploadChange } from './RecordChange.js';
import type { ChangeResult, ChangeSettings } from './useChange.js';
import { useChange } from './useChange.js';
import { useGigstack } from './useGigstack.js';
import type { PagesResult } from './usePages.js';
import { usePages } from './usePages.js';
import type { QuerySettings } from './useRecord.js';

/** The support documents of an invoice; without an id nothing is asked. */
export function useInvoiceDocuments(id: string | undefined, { enabled = true }: QuerySettings = {}): PagesResult<SATDocument> {
  return usePages(invoiceDocumentsQuery(useGigstack(), id ?? ''), enabled && id !== undefined);
}

/** Keeps a support document with an invoice. */
export function useUploadInvoiceDocument(settings?: ChangeSettings<SATDocument, { id: string } & UploadChange<SATDocumentInput>>): ChangeResult<SATDocument, { id: string } & UploadChange<SATDocumentInput>> {
  return useChange(async (context, { id, ...upload }) => {
    const document = await context.client.call(invoices.uploadDocument, { params: { id }, ...given(upload) });
    outdateOne(context, invoices.documents, id);
    return document;
  }, settings);
}
