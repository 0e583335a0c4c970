import { CfdiInputError } from '../CfdiInputError.js';
import { add, ONE, type Micros } from '../money/micros.js';
import { parseMicros } from '../money/parseMicros.js';
import { parseTax, type ParsedTax } from './parseTax.js';
import { readList } from './readList.js';
import { type TotalsItem } from './TotalsInput.js';

/** A line read once into integers, so that recomputing it never touches text. */
export interface ParsedItem {
  readonly quantity: Micros;
  readonly price: Micros;
  readonly discount: Micros;
  readonly taxes: readonly ParsedTax[];
  /** Whether IEPS is transferred, so that IVA is charged on more than the base. */
  readonly hasIeps: boolean;
  /** What the price includes, or undefined when it is already net. */
  readonly inclusive: Inclusive | undefined;
}

/** The divisors that take the included taxes out of a price: 1 + IVA, 1 + IEPS (millionths) and the quotas of one unit (10⁻¹²). */
export interface Inclusive {
  readonly iva: Micros;
  readonly ieps: Micros;
  readonly quota: bigint;
}

/** Reads a line; `path` is its place, such as `items[0]`, or empty. Throws CfdiInputError. */
export function parseItem(item: TotalsItem, path = ''): ParsedItem {
  if (typeof item !== 'object' || item === null) throw new CfdiInputError('missing', path || 'item');
  const at = path ? `${path}.` : '';
  const quantity = parseMicros(item.quantity, `${at}quantity`);
  const price = parseMicros(item.unit_price, `${at}unit_price`);
  const discount = item.discount === undefined || item.discount === null ? 0 : parseMicros(item.discount, `${at}discount`);
  const taxes = readList(item.taxes, `${at}taxes`).map((tax, index) => parseTax(tax, `${at}taxes[${index}]`));
  return { quantity, price, discount, taxes, hasIeps: taxes.some((tax) => tax.type === 'IEPS' && !tax.withholding), inclusive: inclusiveOf(taxes) };
}

function inclusiveOf(taxes: readonly ParsedTax[]): Inclusive | undefined {
  const included = taxes.filter((tax) => tax.inclusive);
  if (included.length === 0) return undefined;
  let iva: Micros = ONE;
  let ieps: Micros = ONE;
  let quota = 0n;
  for (const tax of included) {
    if (tax.factor === 'Cuota') quota += BigInt(tax.rate) * BigInt(tax.units);
    else if (tax.type === 'IVA') iva = add(iva, tax.rate);
    else ieps = add(ieps, tax.rate);
  }
  return { iva, ieps, quota };
}
