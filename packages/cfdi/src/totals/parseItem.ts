import { CfdiInputError } from '../CfdiInputError.js';
import { ONE } from '../money/micros.js';
import { parseMicros } from '../money/parseMicros.js';
import { parseTax, type ParsedTax } from './parseTax.js';
import { type TotalsItem } from './TotalsInput.js';

/** A line read once into integers, so that recomputing it never touches text. */
export interface ParsedItem {
  readonly quantity: bigint;
  readonly price: bigint;
  readonly discount: bigint;
  readonly taxes: readonly ParsedTax[];
  /** What the price includes, or undefined when it is already net. */
  readonly inclusive: Inclusive | undefined;
}

/** The divisors that take the included taxes out of a price: 1 + IVA, 1 + IEPS (millionths) and the quotas of one unit (10⁻¹²). */
export interface Inclusive {
  readonly iva: bigint;
  readonly ieps: bigint;
  readonly quota: bigint;
}

/** Reads a line; `path` is its place, such as `items[0]`, or empty. Throws CfdiInputError. */
export function parseItem(item: TotalsItem, path = ''): ParsedItem {
  if (typeof item !== 'object' || item === null) throw new CfdiInputError('missing', path || 'item');
  const at = path ? `${path}.` : '';
  const quantity = parseMicros(item.quantity, `${at}quantity`);
  const price = parseMicros(item.unit_price, `${at}unit_price`);
  const discount = item.discount === undefined || item.discount === null ? 0n : parseMicros(item.discount, `${at}discount`);
  const taxes = (item.taxes ?? []).map((tax, index) => parseTax(tax, `${at}taxes[${index}]`));
  return { quantity, price, discount, taxes, inclusive: inclusiveOf(taxes) };
}

function inclusiveOf(taxes: readonly ParsedTax[]): Inclusive | undefined {
  const included = taxes.filter((tax) => tax.inclusive);
  if (included.length === 0) return undefined;
  let iva = ONE;
  let ieps = ONE;
  let quota = 0n;
  for (const tax of included) {
    if (tax.factor === 'Cuota') quota += tax.rate * tax.units;
    else if (tax.type === 'IVA') iva += tax.rate;
    else ieps += tax.rate;
  }
  return { iva, ieps, quota };
}
