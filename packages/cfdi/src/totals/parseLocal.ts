import { CfdiInputError } from '../CfdiInputError.js';
import { parseMicros } from '../money/parseMicros.js';
import { roundTo } from '../money/roundTo.js';
import { type LocalSums } from './summarise.js';
import { type LocalTax } from './TotalsInput.js';

/** Adds local taxes, each with the two decimals the implocal complement has (fewer when the currency has fewer). */
export function parseLocal(local: readonly LocalTax[], decimals: number): LocalSums {
  const sums: { transferred: bigint | undefined; withheld: bigint | undefined } = { transferred: undefined, withheld: undefined };
  for (const [index, { kind, amount }] of local.entries()) {
    if (kind !== 'transferred' && kind !== 'withheld') throw new CfdiInputError('unknown', `local[${index}].kind`);
    sums[kind] = (sums[kind] ?? 0n) + roundTo(parseMicros(amount, `local[${index}].amount`), Math.min(2, decimals));
  }
  return sums;
}
