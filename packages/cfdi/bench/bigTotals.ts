import Big from 'big.js';

/** A line with its numbers already read by big.js. */
export interface BigLine {
  readonly quantity: Big;
  readonly price: Big;
  readonly taxes: readonly { readonly key: string; readonly rate: Big; readonly withholding: boolean }[];
}

/** What the engine does for net prices, written with big.js: six decimals per line, groups, one rounding per total. */
export function bigTotals(lines: readonly BigLine[]): string {
  let subtotal = new Big(0);
  const groups = new Map<string, { amount: Big; base: Big; withholding: boolean }>();
  for (const { quantity, price, taxes } of lines) {
    const amount = quantity.times(price).round(6, Big.roundHalfUp);
    subtotal = subtotal.plus(amount);
    for (const { key, rate, withholding } of taxes) {
      const tax = amount.times(rate).round(6, Big.roundHalfUp);
      const group = groups.get(key);
      if (group) {
        group.amount = group.amount.plus(tax);
        group.base = group.base.plus(amount);
      } else groups.set(key, { amount: tax, base: amount, withholding });
    }
  }
  let total = subtotal.round(2, Big.roundHalfUp);
  for (const { amount, withholding } of groups.values()) total = withholding ? total.minus(amount.round(2, Big.roundHalfUp)) : total.plus(amount.round(2, Big.roundHalfUp));
  return total.toFixed(2);
}
