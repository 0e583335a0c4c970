import type { BenchLine } from './lines.js';

/** Quantity by price, as an editor without a fiscal engine does it. */
export const amountOf = ({ quantity, unit_price }: Pick<BenchLine, 'quantity' | 'unit_price'>) => (Number(quantity) || 0) * (Number(unit_price) || 0);

/** The totals of all lines, computed anew. */
export function totalsOf(lines: readonly BenchLine[]) {
  const subtotal = lines.reduce((sum, line) => sum + amountOf(line), 0);
  const iva = subtotal * 0.16;
  return { subtotal, iva, total: subtotal + iva };
}

const format = new Intl.NumberFormat('es-MX', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** Two decimals with separators. */
export const money = (amount: number) => format.format(amount);
