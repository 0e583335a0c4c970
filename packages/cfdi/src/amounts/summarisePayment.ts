import { formatMicros } from '../money/formatMicros.js';
import { add, multiply, type Micros } from '../money/micros.js';
import { parseMicros, type DecimalInput } from '../money/parseMicros.js';
import { roundTo } from '../money/roundTo.js';
import { type RateGroup, type TaxName } from '../totals/Totals.js';
import { type Settlement } from './settlePayment.js';

/** Taxes of a payment, by rate; withheld ones by tax, as Pagos 2.0 has them. */
export interface PaymentTaxes {
  readonly transferred: readonly RateGroup[];
  readonly withheld: readonly { readonly type: TaxName; readonly amount: string }[];
}

/** What a payment that settles several invoices adds up to. */
export interface PaymentSummary extends PaymentTaxes {
  /** Monto, in the currency of the payment. */
  readonly amount: string;
  /** The node Totales: everything in pesos, two decimals. */
  readonly pesos: PaymentTaxes & { readonly amount: string };
}

/** Adds up the settlements of one payment (Pagos 2.0, ImpuestosP and Totales), all in its currency; `exchangeRate` is pesos per unit of it. */
export function summarisePayment(settlements: readonly Settlement[], exchangeRate: DecimalInput = 1): PaymentSummary {
  const rate = parseMicros(exchangeRate, 'exchange_rate');
  const transferred = new Map<string, { row: RateGroup; base: Micros; amount: Micros }>();
  const withheld = new Map<TaxName, Micros>();
  for (const settlement of settlements) {
    for (const row of settlement.transferred) {
      const key = `${row.type} ${row.factor} ${row.rate}`;
      const { base, amount } = transferred.get(key) ?? { base: 0, amount: 0 };
      transferred.set(key, { row, base: add(base, read(row.base)), amount: add(amount, read(row.amount)) });
    }
    for (const { type, amount } of settlement.withheld) withheld.set(type, add(withheld.get(type) ?? 0, read(amount)));
  }
  const taxesAs = (write: (amount: Micros) => string): PaymentTaxes => ({
    transferred: [...transferred.values()].map(({ row, base, amount }) => ({ ...row, base: write(base), amount: write(amount) })),
    withheld: [...withheld].map(([type, amount]) => ({ type, amount: write(amount) })),
  });
  const decimals = settlements[0]?.paid.split('.')[1]?.length ?? 0;
  const paid = settlements.reduce<Micros>((sum, { paid: each }) => add(sum, read(each)), 0);
  const inPesos = (amount: Micros) => formatMicros(roundTo(multiply(amount, rate), 2), 2);
  return {
    amount: formatMicros(paid, decimals),
    ...taxesAs((amount) => formatMicros(amount, 6)),
    pesos: { amount: inPesos(paid), ...taxesAs(inPesos) },
  };
}

function read(amount: string): Micros {
  return parseMicros(amount, 'settlements');
}
