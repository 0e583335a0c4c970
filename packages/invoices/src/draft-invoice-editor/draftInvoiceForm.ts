import type { DraftInvoiceInput } from '@gigstack-ui/api';
import { documentFromDraft, documentToBody, type DocumentForm, type DraftLike } from './documentForm.js';
import { emptyLine, fromItem, isBlankLine, toItem, type LineForm, type LineStart } from './lineForm.js';

/** The one form value of the editor. Nothing derived lives here: no totals, no findings, no save state. */
export interface DraftInvoiceForm {
  readonly document: DocumentForm;
  readonly order: readonly string[];
  readonly lines: Readonly<Record<string, LineForm>>;
  readonly newLine: LineStart;
}

/** The lines in their order on screen. */
export function linesOf(form: DraftInvoiceForm): LineForm[] {
  return form.order.flatMap((id) => form.lines[id] ?? []);
}

/** The lines that are part of the invoice, in the order the API numbers them (`items[0]` is the first of these). */
export function sentLinesOf(form: DraftInvoiceForm): LineForm[] {
  return linesOf(form).filter((line) => !isBlankLine(line));
}

/** A draft of the API (or a host's defaults) as a form; an empty draft becomes an invoice of type I, paid by transfer, with one empty line. */
export function fromDraft(draft: DraftLike): DraftInvoiceForm {
  const items = draft.items?.map((item, index) => fromItem(item, lineId(index))) ?? [];
  const lines = items.length > 0 ? items : [emptyLine(lineId(0))];
  return {
    document: documentFromDraft(draft),
    order: lines.map(({ id }) => id),
    lines: Object.fromEntries(lines.map((line) => [line.id, line])),
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
