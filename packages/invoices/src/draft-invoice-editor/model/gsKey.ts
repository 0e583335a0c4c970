import type { DraftInvoiceForm } from '../draftInvoiceForm.js';

/** The random mark in `metadata.gs_key` by which a draft and its invoice are found again when an answer was lost. */
export function gsKeyOf(form: DraftInvoiceForm): string {
  return String(form.document.metadata.gs_key ?? '');
}
