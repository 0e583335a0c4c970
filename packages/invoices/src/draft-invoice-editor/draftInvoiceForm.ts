import type { DraftInvoiceInput, Item, ItemSchema, TaxSchema } from '@gigstack-ui/api';
import { documentFromDraft, documentToBody, type DocumentForm, type DraftLike } from './documentForm.js';
import { carriedOfItem } from './model/carriedFields.js';
import { numberField, numberToText } from './model/readNumber.js';
import { randomId } from './model/randomId.js';
import { toTax } from './model/toTax.js';

/** One concept as the person typed it: numbers are text, '' means not given. Names are the API's own. */
export interface LineForm {
  /** Local to the form; survives moves, saves and recovery, never sent. */
  readonly id: string;
  /** Saved service this line came from. */
  readonly service_id: string;
  readonly description: string;
  readonly quantity: string;
  readonly unit_price: string;
  /** Amount in the price's own terms, not a percentage. */
  readonly discount: string;
  readonly product_key: string;
  readonly unit_key: string;
  readonly unit_name: string;
  readonly taxes: readonly TaxSchema[];
  /** c_ObjetoImp when it is not the one the taxes imply (taxes → 02, none → 01). */
  readonly taxability: string;
  /** Fields of the item that no control shows: a PUT replaces the whole draft, so they travel with it. */
  readonly carried: Partial<ItemSchema>;
}

/** The one form value of the editor. Nothing derived lives here: no totals, no findings, no save state. */
export interface DraftInvoiceForm {
  readonly document: DocumentForm;
  readonly order: readonly string[];
  readonly lines: Readonly<Record<string, LineForm>>;
}

const IVA_16: TaxSchema = { type: 'IVA', factor: 'Tasa', rate: 0.16, withholding: false };

/** A line nobody has typed in yet: one service unit with IVA 16 %. */
export function emptyLine(id: string = randomId()): LineForm {
  return {
    id,
    service_id: '',
    description: '',
    quantity: '1',
    unit_price: '',
    discount: '',
    product_key: '',
    unit_key: 'E48',
    unit_name: '',
    taxes: [IVA_16],
    taxability: '',
    carried: {},
  };
}

/** Whether a line holds nothing the person typed; such a line is never sent. */
export function isBlankLine(line: LineForm): boolean {
  return !line.description.trim() && !line.unit_price.trim() && !line.discount.trim() && !line.product_key && !line.service_id;
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
  const items = draft.items?.map(fromItem) ?? [];
  const lines = items.length > 0 ? items : [emptyLine(lineId(0))];
  return {
    document: documentFromDraft(draft),
    order: lines.map(({ id }) => id),
    lines: Object.fromEntries(lines.map((line) => [line.id, line])),
  };
}

/** The whole body of a create or an update: what is empty or not yet a number is left out, nothing else is. */
export function toBody(form: DraftInvoiceForm): DraftInvoiceInput {
  return { ...documentToBody(form.document), items: sentLinesOf(form).map(toItem) };
}

/** One line as the API's item. */
export function toItem(line: LineForm): ItemSchema {
  return {
    ...line.carried,
    ...(line.service_id && { id: line.service_id }),
    ...(line.description.trim() && { description: line.description.trim() }),
    ...numberField('quantity', line.quantity),
    ...numberField('unit_price', line.unit_price),
    ...numberField('discount', line.discount),
    ...(line.product_key && { product_key: line.product_key }),
    ...(line.unit_key && { unit_key: line.unit_key }),
    ...(line.unit_name && { unit_name: line.unit_name }),
    taxes: [...line.taxes],
    taxability: line.taxability || impliedTaxability(line.taxes),
  };
}

/** The same on a server and in the browser, so that the page it renders hydrates. */
function lineId(index: number): string {
  return `line-${index}`;
}

function fromItem(item: Item | ItemSchema, index: number): LineForm {
  const { id, description, quantity, unit_price, discount, product_key, unit_key, unit_name, taxability } = item;
  const taxes = (item.taxes ?? []).map(toTax);
  return {
    id: lineId(index),
    service_id: id ?? '',
    description: description ?? '',
    quantity: numberToText(quantity),
    unit_price: numberToText(unit_price),
    discount: Number(discount) === 0 ? '' : numberToText(discount),
    product_key: product_key ?? '',
    unit_key: unit_key ?? '',
    unit_name: unit_name ?? '',
    taxes,
    taxability: taxability === impliedTaxability(taxes) ? '' : (taxability ?? ''),
    carried: carriedOfItem(item),
  };
}

// Anexo 20: ObjetoImp 02 asks for a tax node, 01 forbids it (CFDI40171, CFDI40172).
function impliedTaxability(taxes: readonly TaxSchema[]): string {
  return taxes.length > 0 ? '02' : '01';
}
