import { add, multiply, type Micros } from '../money/micros.js';
import { field, list } from './jsonReaders.js';
import { readDecimal } from './readDecimal.js';
import { type RuleContext } from './RuleContext.js';

/** 999999999999999999.999999, the largest total of any CFDI (c_TipoDeComprobante). */
const LARGEST = 999_999_999_999_999_999_999_999n;

/** Two amounts that are each in range may multiply beyond it (CFDI40120). */
export function totalRule({ draft, report }: RuleContext): void {
  let sum: Micros = 0;
  for (const item of list(field(draft, 'items'))) sum = add(sum, multiply(readDecimal(field(item, 'quantity')) ?? 0, readDecimal(field(item, 'unit_price')) ?? 0));
  if (sum > LARGEST) report('CFDI40120', 'items');
}
