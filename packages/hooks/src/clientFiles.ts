'use client';
import type { Client, CsfInput, SATDocument, SATDocumentInput } from '@gigstack-ui/api';
import * as clients from '@gigstack-ui/api/clients';
import { outdate, outdateOne } from './cacheChanges.js';
import { clientDocumentsQuery } from './clientQueries.js';
import { given } from './given.js';
import type { UploadChange } from './RecordChange.js';
import type { ChangeResult, ChangeSettings } from './useChange.js';
import { useChange } from './useChange.js';
import { useGigstack } from './useGigstack.js';
import type { PagesResult } from './usePages.js';
import { usePages } from './usePages.js';
import type { QuerySettings } from './useRecord.js';

/** The support documents of a client; without an id nothing is asked. */
export function useClientDocuments(id: string | undefined, { enabled = true }: QuerySettings = {}): PagesResult<SATDocument> {
  return usePages(clientDocumentsQuery(useGigstack(), id ?? ''), enabled && id !== undefined);
}

/** Keeps a support document with a client. */
export function useUploadClientDocument(settings?: ChangeSettings<SATDocument, { id: string } & UploadChange<SATDocumentInput>>): ChangeResult<SATDocument, { id: string } & UploadChange<SATDocumentInput>> {
  return useChange(async (context, { id, ...upload }) => {
    const document = await context.client.call(clients.uploadDocument, { params: { id }, ...given(upload) });
    outdateOne(context, clients.documents, id);
    return document;
  }, settings);
}

/** A Constancia de Situación Fiscal, and the client to bring up to date with it; without one a new client is made. */
export type CsfUpload = UploadChange<CsfInput> & { clientId?: string | undefined };

/** Creates or updates a client from its Constancia de Situación Fiscal. */
export function useUploadCsf(settings?: ChangeSettings<Client, CsfUpload>): ChangeResult<Client, CsfUpload> {
  return useChange(async (context, { clientId, ...upload }) => {
    const query = clientId === undefined ? {} : { client_id: clientId };
    const client = await context.client.call(clients.uploadCsf, { query, ...given(upload) });
    // The answer may hold no more than the id.
    outdateOne(context, clients.get, client.id);
    outdate(context, clients.list, clients.search);
    return client;
  }, settings);
}
