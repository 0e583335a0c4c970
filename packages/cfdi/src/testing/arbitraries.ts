import fc from 'fast-check';
import { type TotalsItem, type TotalsTax } from '../totals/TotalsInput.js';

/** Decimal text with up to `decimals` decimals. */
export function decimal(max: number, decimals: number): fc.Arbitrary<string> {
  return fc.tuple(fc.integer({ min: 0, max }), fc.integer({ min: 0, max: 10 ** decimals - 1 })).map(([whole, fraction]) => (decimals === 0 ? String(whole) : `${whole}.${String(fraction).padStart(decimals, '0')}`));
}

const tax = (type: string, rate: string, withholding = false): TotalsTax => ({ type, factor: 'Tasa', rate, withholding });

/** Sets of taxes real invoices carry. */
export const taxSets: fc.Arbitrary<readonly TotalsTax[]> = fc.constantFrom(
  [],
  [tax('IVA', '0.16')],
  [tax('IVA', '0.08')],
  [tax('IVA', '0')],
  [{ type: 'IVA', factor: 'Exento' }],
  [tax('IVA', '0.16'), tax('IVA', '0.106667', true), tax('ISR', '0.1', true)],
  [tax('IVA', '0.16'), tax('ISR', '0.0125', true)],
  [tax('IEPS', '0.265'), tax('IVA', '0.16')],
  [{ type: 'IEPS', factor: 'Cuota', rate: '3.0818', units: '0.6' }, tax('IVA', '0.16')],
);

/** Lines as people write them, with price and quantity above zero and now and then a discount. */
export const line: fc.Arbitrary<TotalsItem> = fc
  .record({ quantity: fc.oneof(fc.integer({ min: 1, max: 500 }).map(String), decimal(50, 3)), unit_price: decimal(9_999, 2), taxes: taxSets, percent: fc.constantFrom(0, 0, 0, 10, 50) })
  .map(({ percent, ...item }) => ({ ...item, discount: percent === 0 ? '0' : ((Number(item.quantity) * Number(item.unit_price) * percent) / 100).toFixed(2) }))
  .filter(({ quantity, unit_price, discount }) => Number(discount) <= Number(quantity) * Number(unit_price));
