import { multiply } from '../money/micros.js';
import { field } from './jsonReaders.js';
import { type LineContext } from './LineContext.js';
import { readDecimal } from './readDecimal.js';

/** A discount may not exceed its line, nor leave a tax without a base (CFDI40169, CFDI40174). */
export function lineDiscountRule({ item, taxes, report }: LineContext): void {
  const given = field(item, 'discount');
  if (given === undefined || given === null || given === '') return;
  const discount = readDecimal(given);
  if (discount === undefined) {
    report('DISCOUNT_INVALID', 'discount');
    return;
  }
  const quantity = readDecimal(field(item, 'quantity'));
  const price = readDecimal(field(item, 'unit_price'));
  if (!quantity || !price) return;
  const amount = multiply(quantity, price);
  if (discount > amount) report('CFDI40169', 'discount');
  else if (discount === amount && taxes.length > 0) report('CFDI40174', 'discount');
}
