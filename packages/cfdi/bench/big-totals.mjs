import Big from 'big.js';

const HALF_UP = 1;
const zero = new Big(0);

/** Lines with their numbers read once by big.js. */
export function parseWithBig(items) {
  return items.map(({ quantity, unit_price, discount, taxes }) => ({
    quantity: new Big(quantity),
    price: new Big(unit_price),
    discount: new Big(discount),
    taxes: taxes.map(({ type, factor, rate, withholding }) => ({ key: `${withholding}${type}${factor}${rate}`, type, rate: new Big(rate), withholding })),
  }));
}

/** What the engine does, written with big.js: six decimals per line, taxes by tax, factor and rate, each total rounded once. */
export function totalsWithBig(lines) {
  let amounts = zero;
  let discounts = zero;
  const groups = new Map();
  for (const { quantity, price, discount, taxes } of lines) {
    const amount = quantity.times(price).round(6, HALF_UP);
    const base = amount.minus(discount);
    amounts = amounts.plus(amount);
    discounts = discounts.plus(discount);
    for (const tax of taxes) {
      const due = base.times(tax.rate).round(6, HALF_UP);
      const group = groups.get(tax.key);
      groups.set(tax.key, group ? { ...group, base: group.base.plus(base), amount: group.amount.plus(due) } : { ...tax, base, amount: due });
    }
  }
  const transferred = [...groups.values()].filter(({ withholding }) => !withholding).map(({ amount }) => amount.round(2, HALF_UP));
  const withheld = new Map();
  for (const { type, withholding, amount } of groups.values()) if (withholding) withheld.set(type, (withheld.get(type) ?? zero).plus(amount));
  let total = amounts.round(2, HALF_UP).minus(discounts.round(2, HALF_UP));
  for (const amount of transferred) total = total.plus(amount);
  for (const amount of withheld.values()) total = total.minus(amount.round(2, HALF_UP));
  return total.toFixed(2);
}
