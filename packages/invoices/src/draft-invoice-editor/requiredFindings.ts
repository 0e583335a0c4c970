import type { DocumentForm } from './documentForm.js';
import { requiredFields, type DocumentFieldName, type DraftInvoiceFields } from './DraftInvoiceFields.js';
import type { DraftInvoiceForm } from './draftInvoiceForm.js';
import type { ShownFinding } from './model/checkDraft.js';

/** What the host asks for and nobody has given yet; the stamp waits for it. */
export function requiredFindings({ document }: DraftInvoiceForm, fields: DraftInvoiceFields): ShownFinding[] {
  return requiredFields(fields)
    .filter((name) => isEmpty(document, name))
    .map((name) => ({ code: 'FIELD_REQUIRED', severity: 'error', path: name, key: `FIELD_REQUIRED ${name}`, formPath: name, isOnScreen: true }));
}

function isEmpty(document: DocumentForm, name: DocumentFieldName): boolean {
  const value = name === 'client' ? document.client_id : document[name];
  if (name === 'metadata') return Object.keys(document.metadata).every((key) => key === 'gs_key');
  if (name === 'exchange_rate' && document.currency === 'MXN') return false;
  return typeof value === 'string' ? value.trim() === '' : value === null || (Array.isArray(value) && value.length === 0);
}
