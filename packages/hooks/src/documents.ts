'use client';
import type { SATDocument, SATDocumentInput } from '@gigstack-ui/api';
import * as clients from '@gigstack-ui/api/clients';
import * as documents from '@gigstack-ui/api/documents';
import * as invoices from '@gigstack-ui/api/invoices';
import * as payments from '@gigstack-ui/api/payments';
import { forget, outdate, outdateOne, remember } from './cacheChanges.js';
import type { SupportDocumentFilters } from './documentQueries.js';
import { documentQuery, documentsQuery } from './documentQueries.js';
import type { GigstackContextValue } from './GigstackContext.js';
import { given } from './given.js';
import type { WithEnabled } from './ListFilters.js';
import type { LooseBody } from './LooseBody.js';
import type { RecordChange, UploadChange } from './RecordChange.js';
import type { ChangeResult, ChangeSettings } from './useChange.js';
import { useChange } from './useChange.js';
import { useGigstack } from './useGigstack.js';
import type { PagesResult } from './usePages.js';
import { usePages } from './usePages.js';
import type { QuerySettings, RecordResult } from './useRecord.js';
import { useRecord } from './useRecord.js';

/** All support documents of a team, page by page. */
export function useDocuments({ enabled, ...filters }: WithEnabled<SupportDocumentFilters> = {}): PagesResult<SATDocument> {
  return usePages(documentsQuery(useGigstack(), filters), enabled);
}

/** One support document; without an id nothing is asked. */
export function useDocument(id: string | undefined, settings?: QuerySettings): RecordResult<SATDocument> {
  return useRecord(documentQuery(useGigstack(), id ?? ''), { ...settings, enabled: id !== undefined && settings?.enabled });
}

/** Keeps a support document that belongs to nothing yet. */
export function useCreateDocument(settings?: ChangeSettings<SATDocument, UploadChange<SATDocumentInput>>): ChangeResult<SATDocument, UploadChange<SATDocumentInput>> {
  return useChange(async (context, upload) => {
    const document = await context.client.call(documents.create, given(upload));
    await remember(context, documentQuery(context.client, document.id).queryKey, document);
    outdate(context, documents.list);
    return document;
  }, settings);
}

/** Changes what is said of a support document; what is sent is not checked. */
export function useUpdateDocument(settings?: ChangeSettings<SATDocument, RecordChange<LooseBody>>): ChangeResult<SATDocument, RecordChange<LooseBody>> {
  return useChange(async (context, { id, body }) => {
    const updated = await context.client.call(documents.update, { params: { id }, body });
    await remember(context, documentQuery(context.client, id).queryKey, updated);
    outdate(context, documents.list);
    return updated;
  }, settings);
}

/** Deletes a support document, by its id. */
export function useDeleteDocument(settings?: ChangeSettings<void, string>): ChangeResult<void, string> {
  return useChange(async (context, id) => {
    await context.client.call(documents.remove, { params: { id } });
    forget(context, documents.get, id);
    outdateDocuments(context);
  }, settings);
}

/** Links a support document with a record; what is sent is not checked. */
export function useLinkDocument(settings?: ChangeSettings<unknown, RecordChange<LooseBody>>): ChangeResult<unknown, RecordChange<LooseBody>> {
  return useChange(async (context, { id, body }) => {
    const answer = await context.client.call(documents.link, { params: { id }, body });
    outdateOne(context, documents.get, id);
    outdateDocuments(context);
    return answer;
  }, settings);
}

/** Undoes a link; what is sent is not checked. */
export function useUnlinkDocument(settings?: ChangeSettings<unknown, RecordChange<LooseBody>>): ChangeResult<unknown, RecordChange<LooseBody>> {
  return useChange(async (context, { id, body }) => {
    const answer = await context.client.call(documents.unlink, { params: { id }, body });
    outdateOne(context, documents.get, id);
    outdateDocuments(context);
    return answer;
  }, settings);
}

/** Has a support document read by gigstack; what is sent is not checked. */
export function useAnalyzeDocument(settings?: ChangeSettings<unknown, RecordChange<LooseBody>>): ChangeResult<unknown, RecordChange<LooseBody>> {
  return useChange(async (context, { id, body }) => {
    const answer = await context.client.call(documents.analyze, { params: { id }, body });
    outdateOne(context, documents.get, id);
    outdate(context, documents.list);
    return answer;
  }, settings);
}

function outdateDocuments(context: GigstackContextValue): void {
  outdate(context, documents.list, clients.documents, invoices.documents, payments.documents);
}
