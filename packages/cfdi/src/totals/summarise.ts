import { formatMicros } from '../money/formatMicros.js';
import { add, subtract, type Micros } from '../money/micros.js';
import { roundTo } from '../money/roundTo.js';
import { type Sums } from './Sums.js';
import { type RateGroup, type TaxGroups, type TaxName, type Totals } from './Totals.js';

/** Everything of `Totals` but the lines. */
export type Summary = Omit<Totals, 'lines'>;

/** Local taxes of a document in millionths. */
export interface LocalSums {
  readonly transferred: Micros | undefined;
  readonly withheld: Micros | undefined;
}

const transferredOrder: readonly TaxName[] = ['IEPS', 'IVA', 'ISR'];
const withheldOrder: readonly TaxName[] = ['IVA', 'ISR', 'IEPS'];

/**
 * Rounds the sums of a document, each total once and then added, never line by line
 * (SAT's questions and answers 37 and 39; CFDI40108, 40111, 40119, 40203, 40205, 40211, 40215, 40221).
 */
export function summarise(sums: Sums, currency: string, decimals: number, local: LocalSums): Summary {
  const text = (micros: Micros) => formatMicros(micros, decimals);
  const round = (micros: Micros) => roundTo(micros, decimals);
  const all = sums.taxes;
  const kept = (withholding: boolean, order: readonly TaxName[]) =>
    all
      .filter(({ tax }) => tax.withholding === withholding)
      .sort((a, b) => order.indexOf(a.tax.type) - order.indexOf(b.tax.type) || (a.tax.factor < b.tax.factor ? 1 : a.tax.factor > b.tax.factor ? -1 : a.tax.rate > b.tax.rate ? -1 : 1));
  const group = ({ tax, base, amount }: (typeof all)[number]): RateGroup => ({
    type: tax.type,
    factor: tax.factor,
    rate: formatMicros(tax.rate, 6),
    base: text(round(base)),
    amount: text(round(amount)),
  });

  const transferredSums = kept(false, transferredOrder).filter(({ tax }) => tax.factor !== 'Exento');
  const withheldSums = kept(true, withheldOrder);
  const withheldByType = withheldOrder.flatMap((type) => {
    const ofType = withheldSums.filter(({ tax }) => tax.type === type);
    return ofType.length === 0 ? [] : [{ type, micros: round(sum(ofType.map(({ amount }) => amount))) }];
  });

  const subtotal = round(sums.amount);
  const discount = round(sums.discount);
  const transferred = sum(transferredSums.map(({ amount }) => round(amount)));
  const withheld = sum(withheldByType.map(({ micros }) => micros));
  const total = subtract(sum([subtotal, transferred, local.transferred ?? 0]), sum([discount, withheld, local.withheld ?? 0]));

  const groups: TaxGroups = {
    transferred: transferredSums.map(group),
    exempt: kept(false, transferredOrder).filter(({ tax }) => tax.factor === 'Exento').map(({ tax, base }) => ({ type: tax.type, base: text(round(base)) })),
    withheld: withheldByType.map(({ type, micros }) => ({ type, amount: text(micros) })),
    withheldByRate: withheldSums.map(group),
  };
  return {
    currency,
    subtotal: text(subtotal),
    discount: text(discount),
    transferred: text(transferred),
    withheld: text(withheld),
    localTransferred: local.transferred === undefined ? '0' : text(local.transferred),
    localWithheld: local.withheld === undefined ? '0' : text(local.withheld),
    total: text(total),
    groups,
  };
}

function sum(amounts: readonly Micros[]): Micros {
  return amounts.reduce<Micros>(add, 0);
}
