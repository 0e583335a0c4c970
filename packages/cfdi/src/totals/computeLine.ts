import { multiply } from '../money/micros.js';
import { netLine } from './netLine.js';
import { type ParsedItem } from './parseItem.js';
import { type ParsedTax } from './parseTax.js';

/** A tax of a line in millionths. */
export interface ComputedTax {
  readonly tax: ParsedTax;
  readonly base: bigint;
  readonly amount: bigint;
}

/** A line in millionths: `base` is what its taxes start from, amount less discount. */
export interface ComputedLine {
  readonly unitPrice: bigint;
  readonly amount: bigint;
  readonly discount: bigint;
  readonly base: bigint;
  readonly taxes: readonly ComputedTax[];
}

/** Computes one line at six decimals; `path` opens the paths of its errors, such as `items[0].`. */
export function computeLine(item: ParsedItem, path = ''): ComputedLine {
  const { unitPrice, amount, discount } = netLine(item, path);
  const base = amount - discount;
  let ieps = 0n;
  for (const tax of item.taxes) if (tax.type === 'IEPS' && !tax.withholding) ieps += taxOn(tax, item.quantity, base).amount;
  const taxes = item.taxes.map((tax) => ({ tax, ...taxOn(tax, item.quantity, tax.type === 'IVA' && !tax.withholding ? base + ieps : base) }));
  return { unitPrice, amount, discount, base, taxes };
}

/** The base of a quota is the taxed units, not money (Anexo 20, Traslado Base). */
function taxOn(tax: ParsedTax, quantity: bigint, base: bigint): { base: bigint; amount: bigint } {
  const taxed = tax.factor === 'Cuota' ? multiply(quantity, tax.units) : base;
  return { base: taxed, amount: multiply(taxed, tax.rate) };
}
