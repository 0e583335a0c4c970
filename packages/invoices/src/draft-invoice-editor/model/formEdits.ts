import { randomKey } from '@gigstack-ui/hooks';
import type { DocumentForm } from '../documentForm.js';
import type { DraftInvoiceForm } from '../draftInvoiceForm.js';
import { emptyLine, isBlankLine, type LineForm, type LineStart } from '../lineForm.js';
import { linePath, type FormPath } from './formPath.js';

/** A pure step from one form value to the next; returning the same value means nothing changed. */
export interface FormEdit {
  (form: DraftInvoiceForm): DraftInvoiceForm;
  /** The only field it writes: edits of one field that follow each other closely, as keys do, are undone together. */
  readonly field?: FormPath | undefined;
}

/** Changes fields of the document. */
export function setDocument(patch: Partial<DocumentForm>): FormEdit {
  const edit = (form: DraftInvoiceForm) => (changes(form.document, patch) ? { ...form, document: { ...form.document, ...patch } } : form);
  return Object.assign(edit, { field: onlyKey(patch) });
}

/** Changes fields of one line; a line that is gone stays gone. */
export function setLine(id: string, patch: Partial<LineForm>): FormEdit {
  const edit = (form: DraftInvoiceForm) => {
    const line = form.lines[id];
    if (!line || !changes(line, patch)) return form;
    return { ...form, lines: { ...form.lines, [id]: { ...line, ...patch } } };
  };
  const key = onlyKey(patch);
  return Object.assign(edit, { field: key && linePath(id, key) });
}

/** Changes what the lines added from now on start with. */
export function setNewLine(patch: Partial<LineStart>): FormEdit {
  return (form) => (changes(form.newLine, patch) ? { ...form, newLine: { ...form.newLine, ...patch } } : form);
}

/** Adds a line nobody has typed in, under the id given, with what new lines start with. */
export function addLine(at?: number, id: string = randomKey()): FormEdit {
  return (form) => insertLine(emptyLine(id, form.newLine.taxes), at)(form);
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
    return rest.order.length > 0 ? rest : addLine()(rest);
  };
}

/** Puts a copy of a line, under the id given, right below it. */
export function duplicateLine(id: string, copyId: string = randomKey()): FormEdit {
  return (form) => {
    const line = form.lines[id];
    return line ? insertLine({ ...line, id: copyId }, form.order.indexOf(id) + 1)(form) : form;
  };
}

/** Puts a line where the one above or below it is; at the edge nothing happens. */
export function moveLine(id: string, by: -1 | 1): FormEdit {
  return (form) => {
    const from = form.order.indexOf(id);
    const other = form.order[from + by];
    if (from < 0 || other === undefined) return form;
    const order = [...form.order];
    order[from] = other;
    order[from + by] = id;
    return { ...form, order };
  };
}

/** Puts lines below the others, in one step; lines nobody typed in make room for them. */
export function appendLines(lines: readonly LineForm[]): FormEdit {
  return (form) => {
    if (lines.length === 0) return form;
    const kept = form.order.flatMap((id) => form.lines[id] ?? []).filter((line) => !isBlankLine(line));
    const all = [...kept, ...lines];
    return { ...form, order: all.map(({ id }) => id), lines: Object.fromEntries(all.map((line) => [line.id, line])) };
  };
}

/** Changes every line with the same step, and what new lines start with, as one edit. */
export function setAllLines(change: (line: LineForm) => LineForm, newLine: Partial<LineStart>): FormEdit {
  return (form) => {
    const lines = Object.fromEntries(Object.entries(form.lines).map(([id, line]) => [id, change(line)]));
    return setNewLine(newLine)({ ...form, lines });
  };
}

function onlyKey<Values extends object>(patch: Values): (keyof Values & string) | undefined {
  const [key, ...more] = Object.keys(patch) as (keyof Values & string)[];
  return more.length === 0 ? key : undefined;
}

function changes<Values extends object>(values: Values, patch: Partial<Values>): boolean {
  return (Object.keys(patch) as (keyof Values)[]).some((key) => !Object.is(values[key], patch[key]));
}
