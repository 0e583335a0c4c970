'use client';
import type { DocumentFieldName } from './DraftInvoiceFields.js';
import { useFieldRules } from './EditorSettings.js';
import { useFieldError } from './useFieldError.js';

/** What a control of the document has to know: the host's rules, and what the server or the SAT refused. */
export function useDocumentField(name: DocumentFieldName): ReturnType<typeof useFieldRules> & { error: string | undefined } {
  return { ...useFieldRules(name), error: useFieldError(name) };
}
