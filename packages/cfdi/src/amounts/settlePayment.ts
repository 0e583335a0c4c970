import { CfdiInputError } from '../CfdiInputError.js';
import { formatMicros } from '../money/formatMicros.js';
import { add, divide, multiply, subtract, type Micros } from '../money/micros.js';
import { parseMicros, type DecimalInput } from '../money/parseMicros.js';
import { roundTo } from '../money/roundTo.js';
import { decimalsOf } from '../totals/decimalsOf.js';
import { type RateGroup, type Totals } from '../totals/Totals.js';

/** The invoice that is paid, as its totals say; a whole `Totals` fits. */
export type PaidInvoice = Pick<Totals, 'currency' | 'total'> & { readonly groups: Pick<Totals['groups'], 'transferred' | 'exempt' | 'withheld' | 'withheldByRate'> };

/** What one payment settles of an invoice (DoctoRelacionado of Pagos 2.0): balances in the currency's decimals, taxes with six. */
export interface Settlement {
  /** ImpSaldoAnt */
  readonly previous: string;
  /** ImpPagado */
  readonly paid: string;
  /** ImpSaldoInsoluto */
  readonly remaining: string;
  readonly transferred: readonly RateGroup[];
  readonly withheld: readonly RateGroup[];
}

/** What is left of an amount after others are taken from it, never below zero, in the currency's decimals; throws CfdiInputError. */
export function balanceAfter(total: DecimalInput, settled: readonly DecimalInput[], currency = 'MXN'): string {
  const decimals = decimalsOf(currency);
  const sum = settled.reduce<Micros>((so, amount, index) => add(so, parseMicros(amount, `settled[${index}]`)), 0);
  const left = subtract(parseMicros(total, 'total'), sum);
  return formatMicros(roundTo(left > 0 ? left : 0, decimals), decimals);
}

/**
 * What a payment settles of an invoice that owed `previous`: the balances, and the share of each tax that the payment carries, in proportion
 * to the invoice's total (Pagos 2.0, ImpuestosDR). Throws CfdiInputError: `not_allowed` for a payment of nothing, `exceeds_amount` above the balance.
 */
export function settlePayment({ currency, total, groups }: PaidInvoice, previous: DecimalInput, paid: DecimalInput): Settlement {
  const decimals = decimalsOf(currency);
  const [owed, given] = [roundTo(parseMicros(previous, 'previous'), decimals), roundTo(parseMicros(paid, 'amount'), decimals)];
  if (given === 0) throw new CfdiInputError('not_allowed', 'amount');
  if (given > owed) throw new CfdiInputError('exceeds_amount', 'amount');
  const whole = parseMicros(total, 'total');
  const share = (amount: string) => (whole === 0 ? 0 : divide(BigInt(parseMicros(amount, 'groups')) * BigInt(given), BigInt(whole)));
  const shareOf = (group: RateGroup): RateGroup => {
    const base = share(group.base);
    // The tax of a rate is checked against its base (Pagos 2.0, ImporteDR); a quota is by unit, so its amount is shared as it is.
    const amount = group.factor === 'Tasa' ? multiply(base, parseMicros(group.rate, 'groups')) : share(group.amount);
    return { ...group, base: formatMicros(base, 6), amount: formatMicros(amount, 6) };
  };
  const exempt = groups.exempt.map(({ type, base }): RateGroup => ({ type, factor: 'Exento', rate: '0.000000', base: formatMicros(share(base), 6), amount: '0.000000' }));
  return {
    previous: formatMicros(owed, decimals),
    paid: formatMicros(given, decimals),
    remaining: formatMicros(subtract(owed, given), decimals),
    transferred: [...groups.transferred.map(shareOf), ...exempt],
    withheld: groups.withheldByRate.map(shareOf),
  };
}
