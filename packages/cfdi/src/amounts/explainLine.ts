import { formatMicros } from '../money/formatMicros.js';
import { add, subtract, type Micros } from '../money/micros.js';
import { computeLine } from '../totals/computeLine.js';
import { parseItem } from '../totals/parseItem.js';
import { type TaxFactor, type TaxName } from '../totals/Totals.js';
import { type TotalsItem } from '../totals/TotalsInput.js';

/** A tax as a step names it; `rate` has six decimals. */
export interface StepTax {
  readonly type: TaxName;
  readonly factor: TaxFactor;
  readonly rate: string;
}

/** One step from what was captured to what a line adds to the total; decimal strings with six decimals. Words for it are in `@gigstack-ui/cfdi/messages`. */
export type LineStep =
  | { readonly step: 'net_price'; readonly price: string; readonly included: readonly StepTax[]; readonly unitPrice: string }
  | { readonly step: 'amount'; readonly quantity: string; readonly unitPrice: string; readonly amount: string }
  | { readonly step: 'discount'; readonly discount: string; readonly base: string }
  | ({ readonly step: 'transferred' | 'withheld' | 'exempt'; readonly base: string; readonly amount: string } & StepTax)
  | { readonly step: 'line_total'; readonly total: string };

/** Explains a line step by step, in the order SAT computes it. Throws CfdiInputError with a path inside the line. */
export function explainLine(item: TotalsItem): readonly LineStep[] {
  const parsed = parseItem(item);
  const line = computeLine(parsed);
  const text = (amount: Micros) => formatMicros(amount, 6);
  const steps: LineStep[] = [];
  if (parsed.inclusive) {
    const included = parsed.taxes.filter((tax) => tax.inclusive).map(({ type, factor, rate }) => ({ type, factor, rate: text(rate) }));
    steps.push({ step: 'net_price', price: text(parsed.price), included, unitPrice: text(line.unitPrice) });
  }
  steps.push({ step: 'amount', quantity: text(parsed.quantity), unitPrice: text(line.unitPrice), amount: text(line.amount) });
  if (line.discount !== 0) steps.push({ step: 'discount', discount: text(line.discount), base: text(line.base) });
  let total = line.base;
  for (const { tax, base, amount } of line.taxes) {
    total = tax.withholding ? subtract(total, amount) : add(total, amount);
    const step = tax.withholding ? 'withheld' : tax.factor === 'Exento' ? 'exempt' : 'transferred';
    steps.push({ step, type: tax.type, factor: tax.factor, rate: text(tax.rate), base: text(base), amount: text(amount) });
  }
  steps.push({ step: 'line_total', total: text(total) });
  return steps;
}
