import type { DocumentForm } from './documentForm.js';
import { requiredFields, requiredLineFields, type DocumentFieldName, type DraftInvoiceFields } from './DraftInvoiceFields.js';
import { positionOf, sentLinesOf, type DraftInvoiceForm } from './draftInvoiceForm.js';
import type { LineForm } from './lineForm.js';
import type { ShownFinding } from './model/checkDraft.js';
import { linePath } from './model/formPath.js';

/** What the host asks for and nobody has given yet; the stamp waits for it. */
export function requiredFindings(form: DraftInvoiceForm, fields: DraftInvoiceFields): ShownFinding[] {
  return [...ofDocument(form, fields), ...ofLines(form, fields)];
}

function ofDocument({ document }: DraftInvoiceForm, fields: DraftInvoiceFields): ShownFinding[] {
  return requiredFields(fields)
    .filter((name) => isEmpty(document, name))
    .map((name) => ({ code: 'FIELD_REQUIRED', severity: 'error', path: name, key: `FIELD_REQUIRED ${name}`, formPath: name, isOnScreen: true }));
}

function ofLines(form: DraftInvoiceForm, fields: DraftInvoiceFields): ShownFinding[] {
  const names = requiredLineFields(fields);
  if (names.length === 0) return [];
  const missing = sentLinesOf(form).flatMap((line, index) => names.filter((name) => isNothing(line[name])).map((name) => ({ line, index, name })));
  return missing.map(({ line: { id }, index, name }) => ({
    code: 'FIELD_REQUIRED',
    severity: 'error',
    path: `items[${index}].${name}`,
    key: `FIELD_REQUIRED ${name} ${id}`,
    formPath: linePath(id, name),
    lineNumber: positionOf(form, id) + 1,
    isOnScreen: true,
  }));
}

function isEmpty(document: DocumentForm, name: DocumentFieldName): boolean {
  const value = name === 'client' ? document.client_id : document[name];
  if (name === 'metadata') return Object.keys(document.metadata).every((key) => key === 'gs_key');
  if (name === 'exchange_rate' && document.currency === 'MXN') return false;
  return isNothing(value);
}

function isNothing(value: DocumentForm[keyof DocumentForm] | LineForm[keyof LineForm]): boolean {
  return typeof value === 'string' ? value.trim() === '' : value === null || (Array.isArray(value) && value.length === 0);
}
