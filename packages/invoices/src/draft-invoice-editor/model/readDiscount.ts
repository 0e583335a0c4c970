import { prorateDiscount } from '@gigstack-ui/cfdi/amounts';
import type { ParsedNumber } from '@gigstack-ui/ui';
import type { LineForm } from '../lineForm.js';
import { readNumber } from './readNumber.js';

/** The fields of a line that its discount follows from. */
export type DiscountedFields = Pick<LineForm, 'quantity' | 'unit_price' | 'discount'>;

const PERCENT = /^([^%]*)%\s*$/;

/**
 * What the discount of a line comes to, as an amount: typed as one, or as a percentage of quantity × price in whole cents.
 * Empty while what a percentage is taken of is not a number.
 */
export function readDiscount({ quantity, unit_price, discount }: DiscountedFields, read = readNumber): ParsedNumber {
  const percent = percentOf(discount);
  if (percent === undefined) return read(discount);
  const share = read(percent);
  if (share.state !== 'valid') return share.state === 'empty' ? { state: 'partial' } : share;
  if (Number(share.value) > 100 || Number(share.value) < 0) return { state: 'invalid', problem: 'syntax' };
  const [count, price] = [read(quantity), read(unit_price)];
  if (count.state !== 'valid' || price.state !== 'valid') return { state: 'empty' };
  try {
    const [value = '0'] = prorateDiscount({ percent: share.value }, [{ quantity: count.value, unit_price: price.value }]);
    return { state: 'valid', value };
  } catch {
    // More than the amounts of a CFDI can hold; the line says so itself.
    return { state: 'empty' };
  }
}

/** The percentage a discount was typed as; undefined when it is an amount. */
export function percentOf(discount: string): string | undefined {
  return PERCENT.exec(discount)?.[1];
}
