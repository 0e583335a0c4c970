import { formatMicros } from '../money/formatMicros.js';
import { type ComputedLine } from './computeLine.js';
import { type LineTotals } from './Totals.js';

/** A computed line as decimal strings. */
export function lineTotals({ unitPrice, amount, discount, base, taxes }: ComputedLine): LineTotals {
  return {
    unitPrice: formatMicros(unitPrice, 6),
    amount: formatMicros(amount, 6),
    discount: formatMicros(discount, 6),
    base: formatMicros(base, 6),
    taxes: taxes.map(({ tax, ...computed }) => ({
      type: tax.type,
      factor: tax.factor,
      rate: formatMicros(tax.rate, 6),
      withholding: tax.withholding,
      base: formatMicros(computed.base, 6),
      amount: formatMicros(computed.amount, 6),
    })),
  };
}
