import { randomKey } from '@gigstack-ui/hooks';
import type { DocumentForm } from '../documentForm.js';
import { lineOf, positionOf, sentLinesOf, withLines, type DraftInvoiceForm } from '../draftInvoiceForm.js';
import { emptyLine, type LineForm, type LineStart } from '../lineForm.js';
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
    const at = positionOf(form, id);
    const line = form.lines[at];
    if (!line || !changes(line, patch)) return form;
    const lines = form.lines.slice();
    lines[at] = { ...line, ...patch };
    return { ...form, lines };
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
    const lines = form.lines.slice();
    lines.splice(at ?? lines.length, 0, line);
    return withLines(form, lines);
  };
}

/** Takes a line out; the last one is replaced by an empty line, so that there is always a place to type. */
export function removeLine(id: string): FormEdit {
  return (form) => {
    if (positionOf(form, id) < 0) return form;
    const rest = withLines(form, form.lines.filter((line) => line.id !== id));
    return rest.lines.length > 0 ? rest : addLine()(rest);
  };
}

/** Puts a copy of a line, under the id given, right below it. */
export function duplicateLine(id: string, copyId: string = randomKey()): FormEdit {
  return (form) => {
    const line = lineOf(form, id);
    return line ? insertLine({ ...line, id: copyId }, positionOf(form, id) + 1)(form) : form;
  };
}

/** Puts a line where the one above or below it is; at the edge nothing happens. */
export function moveLine(id: string, by: -1 | 1): FormEdit {
  return (form) => {
    const from = positionOf(form, id);
    const [line, other] = [form.lines[from], form.lines[from + by]];
    if (!line || !other) return form;
    const lines = form.lines.slice();
    lines[from] = other;
    lines[from + by] = line;
    return withLines(form, lines);
  };
}

/** Puts lines below the others, in one step; lines nobody typed in make room for them. */
export function appendLines(lines: readonly LineForm[]): FormEdit {
  return (form) => {
    if (lines.length === 0) return form;
    return withLines(form, [...sentLinesOf(form), ...lines]);
  };
}

/** Changes every line with the same step, and what new lines start with, as one edit. */
export function setAllLines(change: (line: LineForm) => LineForm, newLine: Partial<LineStart>): FormEdit {
  return (form) => setNewLine(newLine)(withLines(form, form.lines.map(change)));
}

function onlyKey<Values extends object>(patch: Values): (keyof Values & string) | undefined {
  const [key, ...more] = Object.keys(patch) as (keyof Values & string)[];
  return more.length === 0 ? key : undefined;
}

function changes<Values extends object>(values: Values, patch: Partial<Values>): boolean {
  return (Object.keys(patch) as (keyof Values)[]).some((key) => !Object.is(values[key], patch[key]));
}
