import type { DraftInvoiceOutput } from '@gigstack-ui/api';
import type { Summary } from '@gigstack-ui/cfdi/totals';

/** The figures of an invoice that are compared. */
export type TotalsFigure = 'subtotal' | 'discount' | 'taxes' | 'total';

/** One figure on which two computations of an invoice differ; amounts in its currency. */
export interface FigureGap {
  readonly figure: TotalsFigure;
  readonly ours: number;
  readonly theirs: number;
}

/** Where the server's total parts from ours. */
export interface TotalsGap {
  /** Only those that differ, in the order they are added up. */
  readonly figures: readonly FigureGap[];
  /** `rounding`: a cent per tax at most, so the same data rounded elsewhere. Otherwise the first figure that differs. */
  readonly cause: 'rounding' | 'subtotal' | 'discount' | 'taxes';
}

/** Half a cent: less is the same amount. */
const SAME = 0.005;

/** How the server came to another total; undefined when it came to the same. Taxes are those transferred less those withheld, which a draft's answer does not name. */
export function totalsGap(summary: Summary, stored: Pick<DraftInvoiceOutput, 'subtotal' | 'discount' | 'total'>): TotalsGap | undefined {
  const total = Number(summary.total);
  if (stored.total === undefined || total === stored.total) return undefined;
  const [subtotal, discount] = [Number(summary.subtotal), Number(summary.discount)];
  const theirs = { subtotal: stored.subtotal ?? subtotal, discount: stored.discount ?? discount };
  const pairs: FigureGap[] = [
    { figure: 'subtotal', ours: subtotal, theirs: theirs.subtotal },
    { figure: 'discount', ours: discount, theirs: theirs.discount },
    { figure: 'taxes', ours: total - subtotal + discount, theirs: stored.total - theirs.subtotal + theirs.discount },
  ];
  const parts = pairs.filter(({ ours, theirs: other }) => Math.abs(ours - other) >= SAME);
  const { transferred, withheldByRate } = summary.groups;
  const isRounding = Math.abs(stored.total - total) < (transferred.length + withheldByRate.length + 1) * 0.01 + SAME;
  return {
    figures: [...parts, { figure: 'total', ours: total, theirs: stored.total }],
    cause: isRounding ? 'rounding' : ((parts[0]?.figure as 'subtotal' | 'discount' | 'taxes' | undefined) ?? 'taxes'),
  };
}
