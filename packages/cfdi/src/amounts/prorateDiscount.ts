import { CfdiInputError } from '../CfdiInputError.js';
import { formatMicros } from '../money/formatMicros.js';
import { add, divide, micros, multiply, ONE, subtract, type Micros } from '../money/micros.js';
import { parseMicros, type DecimalInput } from '../money/parseMicros.js';
import { roundTo } from '../money/roundTo.js';

/** A discount over the whole document: an amount of money, or a percentage from 0 to 100. */
export type DocumentDiscount = { readonly amount: DecimalInput } | { readonly percent: DecimalInput };

/** What each line of a document discount takes part with. */
export interface DiscountedLine {
  readonly quantity: DecimalInput;
  readonly unit_price: DecimalInput;
}

/**
 * Spreads a discount over lines in proportion to their amounts, since a CFDI has no discount of its own (Anexo 20, guía de llenado, Descuento).
 * Decimal strings in the price's own terms that add up exactly: what rounding leaves goes to the largest line. They have the currency's decimals,
 * or six when lines of fractions of a cent leave no other way. Throws CfdiInputError.
 */
export function prorateDiscount(discount: DocumentDiscount, lines: readonly DiscountedLine[], decimals = 2): readonly string[] {
  const amounts = lines.map((line, index) => multiply(parseMicros(line.quantity, `items[${index}].quantity`), parseMicros(line.unit_price, `items[${index}].unit_price`)));
  const whole = sum(amounts);
  const wanted = roundTo('percent' in discount ? percentOf(discount.percent, whole) : parseMicros(discount.amount, 'discount'), decimals);
  // A percentage cannot ask for more than there is; half a cent of rounding up is no mistake of the person who typed it.
  const total = 'percent' in discount && wanted > whole ? cutTo(whole, decimals) : wanted;
  if (lines.length === 0 && total === 0) return [];
  if (total > whole) throw new CfdiInputError('exceeds_amount', 'discount');
  const shares = byRounding(total, amounts, whole, decimals) ?? byCutting(total, amounts, whole, decimals) ?? byCutting(total, amounts, whole, 6) ?? [];
  return shares.map(({ share, decimals: shown }) => formatMicros(share, shown));
}

interface Share {
  readonly share: Micros;
  readonly decimals: number;
}

/** Each share rounded, the rest on the largest line; undefined when that takes a line below nothing or above its amount, as with many lines of a cent. */
function byRounding(total: Micros, amounts: readonly Micros[], whole: Micros, decimals: number): readonly Share[] | undefined {
  const shares = amounts.map((amount) => roundTo(shareOf(total, amount, whole), decimals));
  const [largest = 0] = largestFirst(amounts);
  shares[largest] = add(shares[largest] ?? 0, subtract(total, sum(shares)));
  return shares.every((share, index) => share >= 0 && share <= (amounts[index] ?? 0)) && sum(shares) === total ? shares.map((share) => ({ share, decimals })) : undefined;
}

/** Each share cut, the rest on the largest lines as far as they hold it; undefined when those decimals cannot hold it. */
function byCutting(total: Micros, amounts: readonly Micros[], whole: Micros, decimals: number): readonly Share[] | undefined {
  const shares = amounts.map((amount) => cutTo(shareOf(total, amount, whole), decimals));
  let rest = subtract(total, sum(shares));
  for (const index of largestFirst(amounts)) {
    const room = subtract(cutTo(amounts[index] ?? 0, decimals), shares[index] ?? 0);
    const given = room < rest ? room : rest;
    shares[index] = add(shares[index] ?? 0, given);
    rest = subtract(rest, given);
  }
  return rest === 0 ? shares.map((share) => ({ share, decimals })) : undefined;
}

function shareOf(total: Micros, amount: Micros, whole: Micros): Micros {
  return whole === 0 ? 0 : micros((BigInt(total) * BigInt(amount)) / BigInt(whole));
}

function largestFirst(amounts: readonly Micros[]): readonly number[] {
  const at = (index: number) => amounts[index] ?? 0;
  return amounts.map((_, index) => index).sort((a, b) => Number(at(b) > at(a)) - Number(at(b) < at(a)));
}

function sum(amounts: readonly Micros[]): Micros {
  return amounts.reduce<Micros>(add, 0);
}

function percentOf(percent: DecimalInput, whole: Micros): Micros {
  const parsed = parseMicros(percent, 'discount');
  if (parsed > 100 * ONE) throw new CfdiInputError('exceeds_amount', 'discount');
  return divide(BigInt(parsed) * BigInt(whole), 100_000_000n);
}

function cutTo(amount: Micros, decimals: number): Micros {
  const step = 10n ** BigInt(6 - decimals);
  return micros((BigInt(amount) / step) * step);
}
