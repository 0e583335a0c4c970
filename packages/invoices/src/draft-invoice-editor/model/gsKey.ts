import type { DraftInvoiceForm } from '../draftInvoiceForm.js';

/** The random mark in `metadata.gs_key` by which a draft and its invoice are found again when an answer was lost. */
export function gsKeyOf(form: DraftInvoiceForm): string {
  const { gs_key } = form.document.metadata;
  return typeof gs_key === 'string' ? gs_key : '';
}
