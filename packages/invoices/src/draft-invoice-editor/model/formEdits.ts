import type { DocumentForm } from '../documentForm.js';
import type { DraftInvoiceForm, LineForm } from '../draftInvoiceForm.js';
import { emptyLine } from '../draftInvoiceForm.js';
import { randomId } from './randomId.js';

/** A pure step from one form value to the next; returning the same value means nothing changed. */
export type FormEdit = (form: DraftInvoiceForm) => DraftInvoiceForm;

/** Changes fields of the document. */
export function setDocument(patch: Partial<DocumentForm>): FormEdit {
  return (form) => (changes(form.document, patch) ? { ...form, document: { ...form.document, ...patch } } : form);
}

/** Changes fields of one line; a line that is gone stays gone. */
export function setLine(id: string, patch: Partial<LineForm>): FormEdit {
  return (form) => {
    const line = form.lines[id];
    if (!line || !changes(line, patch)) return form;
    return { ...form, lines: { ...form.lines, [id]: { ...line, ...patch } } };
  };
}

/** Puts a line at a position, the end by default. */
export function insertLine(line: LineForm, at?: number): FormEdit {
  return (form) => {
    const index = at ?? form.order.length;
    const order = [...form.order.slice(0, index), line.id, ...form.order.slice(index)];
    return { ...form, order, lines: { ...form.lines, [line.id]: line } };
  };
}

/** Takes a line out; the last one is replaced by an empty line, so that there is always a place to type. */
export function removeLine(id: string): FormEdit {
  return (form) => {
    if (!form.lines[id]) return form;
    const { [id]: _removed, ...lines } = form.lines;
    const rest = { ...form, order: form.order.filter((other) => other !== id), lines };
    return rest.order.length > 0 ? rest : insertLine(emptyLine())(rest);
  };
}

/** Puts a copy of a line, under the id given, right below it. */
export function duplicateLine(id: string, copyId: string = randomId()): FormEdit {
  return (form) => {
    const line = form.lines[id];
    return line ? insertLine({ ...line, id: copyId }, form.order.indexOf(id) + 1)(form) : form;
  };
}

function changes<Values extends object>(values: Values, patch: Partial<Values>): boolean {
  return (Object.keys(patch) as (keyof Values)[]).some((key) => !Object.is(values[key], patch[key]));
}
