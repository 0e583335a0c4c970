import { CfdiInputError } from '../CfdiInputError.js';
import { add, type Micros } from '../money/micros.js';
import { parseMicros } from '../money/parseMicros.js';
import { roundTo } from '../money/roundTo.js';
import { readList } from './readList.js';
import { type LocalSums } from './summarise.js';
import { type LocalTax } from './TotalsInput.js';

/** Adds local taxes, each with the two decimals the implocal complement has (fewer when the currency has fewer). */
export function parseLocal(local: readonly LocalTax[] | null | undefined, decimals: number): LocalSums {
  const sums: { transferred: Micros | undefined; withheld: Micros | undefined } = { transferred: undefined, withheld: undefined };
  for (const [index, tax] of readList(local, 'local').entries()) {
    if (typeof tax !== 'object' || tax === null) throw new CfdiInputError('missing', `local[${index}]`);
    const { kind, amount } = tax;
    if (kind !== 'transferred' && kind !== 'withheld') throw new CfdiInputError('unknown', `local[${index}].kind`);
    sums[kind] = add(sums[kind] ?? 0, roundTo(parseMicros(amount, `local[${index}].amount`), Math.min(2, decimals)));
  }
  return sums;
}
