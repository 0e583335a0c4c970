import { formatMicros } from '../money/formatMicros.js';
import { add, subtract, type Micros } from '../money/micros.js';
import { roundTo } from '../money/roundTo.js';
import { groupTaxes } from './groupTaxes.js';
import { type Sums } from './Sums.js';
import { type Totals } from './Totals.js';

/** Everything of `Totals` but the lines. */
export type Summary = Omit<Totals, 'lines'>;

/** Local taxes of a document in millionths. */
export interface LocalSums {
  readonly transferred: Micros | undefined;
  readonly withheld: Micros | undefined;
}

/**
 * Rounds the sums of a document, each total once and then added, never line by line
 * (SAT's questions and answers 37 and 39; CFDI40108, 40111, 40119, 40203, 40205).
 */
export function summarise(sums: Sums, currency: string, decimals: number, local: LocalSums): Summary {
  const text = (amount: Micros) => formatMicros(amount, decimals);
  const subtotal = roundTo(sums.amount, decimals);
  const discount = roundTo(sums.discount, decimals);
  const { groups, transferred, withheld } = groupTaxes(sums.taxes, decimals);
  const more = add(add(subtotal, transferred), local.transferred ?? 0);
  const less = add(add(discount, withheld), local.withheld ?? 0);
  return {
    currency,
    subtotal: text(subtotal),
    discount: text(discount),
    transferred: text(transferred),
    withheld: text(withheld),
    localTransferred: local.transferred === undefined ? '0' : text(local.transferred),
    localWithheld: local.withheld === undefined ? '0' : text(local.withheld),
    total: text(subtract(more, less)),
    groups,
  };
}
