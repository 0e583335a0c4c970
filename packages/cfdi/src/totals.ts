import { computeLine } from './totals/computeLine.js';
import { decimalsOf } from './totals/decimalsOf.js';
import { lineTotals } from './totals/lineTotals.js';
import { parseItem } from './totals/parseItem.js';
import { parseLocal } from './totals/parseLocal.js';
import { readList } from './totals/readList.js';
import { summarise } from './totals/summarise.js';
import { Sums } from './totals/Sums.js';
import { type Totals } from './totals/Totals.js';
import { type TotalsInput } from './totals/TotalsInput.js';

/**
 * Computes a CFDI 4.0: six decimals per line, taxes grouped by tax, factor and rate, each total rounded once half-up to the currency's decimals.
 * Throws CfdiInputError, with the path of the field, on a value that is not a number or a word outside its list.
 */
export function totals(input: TotalsInput): Totals {
  const currency = input.currency ?? 'MXN';
  const decimals = decimalsOf(currency);
  const sums = new Sums();
  const lines = readList(input.items, 'items').map((item, index) => {
    const line = computeLine(parseItem(item, `items[${index}]`), `items[${index}].`);
    sums.add(line);
    return lineTotals(line);
  });
  return { ...summarise(sums, currency, decimals, parseLocal(input.local, decimals)), lines };
}
