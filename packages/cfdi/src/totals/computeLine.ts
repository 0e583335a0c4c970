import { add, multiply, subtract, type Micros } from '../money/micros.js';
import { netLine } from './netLine.js';
import { type ParsedItem } from './parseItem.js';
import { type ParsedTax } from './parseTax.js';

/** A tax of a line in millionths. */
export interface ComputedTax {
  readonly tax: ParsedTax;
  readonly base: Micros;
  readonly amount: Micros;
}

/** A line in millionths: `base` is what its taxes start from, amount less discount. */
export interface ComputedLine {
  readonly unitPrice: Micros;
  readonly amount: Micros;
  readonly discount: Micros;
  readonly base: Micros;
  readonly taxes: readonly ComputedTax[];
}

/** Computes one line at six decimals; `path` opens the paths of its errors, such as `items[0].`. */
export function computeLine(item: ParsedItem, path = ''): ComputedLine {
  const { unitPrice, amount, discount } = netLine(item, path);
  const base = subtract(amount, discount);
  const withIeps = item.hasIeps ? add(base, iepsOf(item, base)) : base;
  const taxes = item.taxes.map((tax) => taxOn(tax, item.quantity, tax.type === 'IVA' && !tax.withholding ? withIeps : base));
  return { unitPrice, amount, discount, base, taxes };
}

/** IEPS a line transfers, which is part of what IVA is charged on (LIVA 12). */
function iepsOf(item: ParsedItem, base: Micros): Micros {
  let sum: Micros = 0;
  for (const tax of item.taxes) if (tax.type === 'IEPS' && !tax.withholding) sum = add(sum, taxOn(tax, item.quantity, base).amount);
  return sum;
}

/** The base of a quota is the taxed units, not money (Anexo 20, Traslado Base). */
function taxOn(tax: ParsedTax, quantity: Micros, base: Micros): ComputedTax {
  const taxed = tax.factor === 'Cuota' ? multiply(quantity, tax.units) : base;
  return { tax, base: taxed, amount: multiply(taxed, tax.rate) };
}
