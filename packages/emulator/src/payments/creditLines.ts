import { totalsOf } from '../issuing/totalsOf.js';
import type { ItemRecord } from '../records/ItemRecord.js';
import { invoiceLines } from './readSale.js';

/** Decimals of a unit price; the schema of the CFDI allows six. */
const decimals = 6;

/**
 * The lines of the credit note that gives back `amount` of a sale: its own lines, each with the same part of its price. Taxes are rounded line
 * by line, so the first line takes up the cents that are missing to the amount.
 */
export function creditLines(sale: { items: readonly ItemRecord[]; currency: string }, amount: number): ItemRecord[] {
  const { currency } = sale;
  const lines = invoiceLines(sale.items);
  const share = amount / totalOf(lines, currency);
  if (share === 1) return lines;
  let credit = lines.map((line) => ({
    ...line,
    quantity: 1,
    unit_price: rounded((line.quantity ?? 1) * (line.unit_price ?? 0) * share),
    ...(line.discount !== undefined && { discount: rounded(line.discount * share) }),
  }));
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const total = totalOf(credit, currency);
    const missing = rounded(amount - total);
    const [first, ...others] = credit;
    if (missing === 0 || !first || total <= 0) break;
    // One peso more of price is more than one of total, or less with withholdings.
    credit = [{ ...first, unit_price: Math.max(0, rounded(first.unit_price + missing * (netOf(credit) / total))) }, ...others];
  }
  return credit;
}

function netOf(lines: readonly ItemRecord[]): number {
  return lines.reduce((net, { quantity = 1, unit_price = 0, discount = 0 }) => net + quantity * unit_price - discount, 0);
}

function totalOf(items: ItemRecord[], currency: string): number {
  return Number(totalsOf({ items, currency }).total);
}

function rounded(value: number): number {
  return Number(value.toFixed(decimals));
}
