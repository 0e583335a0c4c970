import { formatMicros } from '../money/formatMicros.js';
import { add, type Micros } from '../money/micros.js';
import { roundTo } from '../money/roundTo.js';
import { type TaxSum } from './Sums.js';
import { type RateGroup, type TaxGroups, type TaxName } from './Totals.js';

/** Groups as they are shown, and what they add up to in millionths. */
export interface GroupedTaxes {
  readonly groups: TaxGroups;
  readonly transferred: Micros;
  readonly withheld: Micros;
}

const transferredOrder: readonly TaxName[] = ['IEPS', 'IVA'];
const withheldOrder: readonly TaxName[] = ['IVA', 'ISR', 'IEPS'];

/** Groups the taxes of a document as the XML summarises them, each group rounded once (CFDI40211, CFDI40215, CFDI40216, CFDI40221). */
export function groupTaxes(sums: readonly TaxSum[], decimals: number): GroupedTaxes {
  const transferredGroups: RateGroup[] = [];
  const exempt: { readonly type: TaxName; readonly base: string }[] = [];
  const withheldByRate: RateGroup[] = [];
  const withheldSums = new Map<TaxName, Micros>();
  let transferred: Micros = 0;
  for (const { tax, base, amount } of [...sums].sort(inOrder)) {
    const rounded = roundTo(amount, decimals);
    const baseText = formatMicros(roundTo(base, decimals), decimals);
    const group = { type: tax.type, factor: tax.factor, rate: formatMicros(tax.rate, 6), base: baseText, amount: formatMicros(rounded, decimals) };
    if (tax.withholding) {
      withheldByRate.push(group);
      withheldSums.set(tax.type, add(withheldSums.get(tax.type) ?? 0, amount));
    } else if (tax.factor === 'Exento') exempt.push({ type: tax.type, base: baseText });
    else {
      transferredGroups.push(group);
      transferred = add(transferred, rounded);
    }
  }
  let withheld: Micros = 0;
  const withheldGroups = [...withheldSums].map(([type, sum]) => {
    const rounded = roundTo(sum, decimals);
    withheld = add(withheld, rounded);
    return { type, amount: formatMicros(rounded, decimals) };
  });
  return { groups: { transferred: transferredGroups, exempt, withheld: withheldGroups, withheldByRate }, transferred, withheld };
}

/** Transferred before withheld, IEPS before the IVA that is charged on it, withheld IVA before ISR, rates before quotas, the highest rate first. */
function inOrder({ tax: a }: TaxSum, { tax: b }: TaxSum): number {
  const order = a.withholding ? withheldOrder : transferredOrder;
  if (a.withholding !== b.withholding) return a.withholding ? 1 : -1;
  if (a.type !== b.type) return order.indexOf(a.type) - order.indexOf(b.type);
  if (a.factor !== b.factor) return a.factor > b.factor ? -1 : 1;
  return a.rate > b.rate ? -1 : 1;
}
