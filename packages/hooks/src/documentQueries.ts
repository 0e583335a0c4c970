import type { GigstackClient, SATDocument } from '@gigstack-ui/api';
import * as documents from '@gigstack-ui/api/documents';
import { listPages } from './listPages.js';
import { recordQuery } from './recordQuery.js';

/** Filters of the list of all support documents. */
export interface SupportDocumentFilters {
  limit?: number | undefined;
  document_type?: string | undefined;
  compliance_status?: string | undefined;
  entity_type?: string | undefined;
  entity_id?: string | undefined;
}

/** Options to read all support documents of a team page by page. */
export function documentsQuery(client: GigstackClient, filters: SupportDocumentFilters = {}) {
  return listPages<SATDocument>(client, documents.list, { filters, cursor: 'cursor' });
}

/** Options to read one support document. */
export function documentQuery(client: GigstackClient, id: string) {
  return recordQuery<SATDocument>(client, documents.get, { id });
}
