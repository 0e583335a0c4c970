import type { FormPath } from './formPath.js';

const IN_MORE = ['exports', 'invoice_pdf_notes', 'emails', 'metadata', 'addenda', 'complements'];

/** Whether a place of the form is among the rare fields, which may be folded away. */
export function isInMore(path: FormPath): boolean {
  return IN_MORE.includes(path.split('.')[0] ?? '');
}
