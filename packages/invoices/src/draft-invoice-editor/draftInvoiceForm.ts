import type { DraftInvoiceInput } from '@gigstack-ui/api';
import { documentFromDraft, documentToBody, type DocumentForm, type DraftLike } from './documentForm.js';
import { emptyLine, fromItem, isBlankLine, toItem, type LineForm, type LineStart } from './lineForm.js';

/** The one form value of the editor. Nothing derived lives here but `order`: no totals, no findings, no save state. */
export interface DraftInvoiceForm {
  readonly document: DocumentForm;
  /** The lines in their order on screen. */
  readonly lines: readonly LineForm[];
  /** Their ids: the same array until a line comes, goes or moves, so that whoever draws the lines is left alone while one is typed in. `withLines` keeps it. */
  readonly order: readonly string[];
  readonly newLine: LineStart;
}

// Where each line stands, kept with the order it is read from: a key changes a line and not the order.
const positions = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

/** The position of a line, from 0; -1 when it is not there. */
export function positionOf({ order }: Pick<DraftInvoiceForm, 'order'>, id: string): number {
  const known = positions.get(order) ?? new Map(order.map((each, index) => [each, index]));
  positions.set(order, known);
  return known.get(id) ?? -1;
}

/** One line; undefined when it is not there. */
export function lineOf(form: DraftInvoiceForm, id: string): LineForm | undefined {
  return form.lines[positionOf(form, id)];
}

/** A form with other lines; as long as they are the same ones in the same order, `order` is the same array. */
export function withLines(form: DraftInvoiceForm, lines: readonly LineForm[]): DraftInvoiceForm {
  const { order } = form;
  const isSameOrder = lines.length === order.length && lines.every(({ id }, index) => id === order[index]);
  return { ...form, lines, order: isSameOrder ? order : lines.map(({ id }) => id) };
}

// Findings ask for them one by one.
const sent = new WeakMap<readonly LineForm[], readonly LineForm[]>();

/** The lines that are part of the invoice, in the order the API numbers them (`items[0]` is the first of these). */
export function sentLinesOf({ lines }: DraftInvoiceForm): readonly LineForm[] {
  const known = sent.get(lines) ?? lines.filter((line) => !isBlankLine(line));
  sent.set(lines, known);
  return known;
}

/** A draft of the API (or a host's defaults) as a form; an empty draft becomes an invoice of type I, paid by transfer, with one empty line. */
export function fromDraft(draft: DraftLike): DraftInvoiceForm {
  const items = draft.items?.map((item, index) => fromItem(item, lineId(index))) ?? [];
  const lines = items.length > 0 ? items : [emptyLine(lineId(0))];
  return {
    document: documentFromDraft(draft),
    lines,
    order: lines.map(({ id }) => id),
    // What the last concept was charged with, the next one will be.
    newLine: { taxes: lines.at(-1)?.taxes ?? [], inclusive: lines.some(({ taxes }) => taxes.some((tax) => tax.inclusive)) },
  };
}

/** The whole body of a create or an update: what is empty or not yet a number is left out, nothing else is. */
export function toBody(form: DraftInvoiceForm): DraftInvoiceInput {
  return { ...documentToBody(form.document), items: sentLinesOf(form).map(toItem) };
}

/** The same on a server and in the browser, so that the page it renders hydrates. */
function lineId(index: number): string {
  return `line-${index}`;
}
