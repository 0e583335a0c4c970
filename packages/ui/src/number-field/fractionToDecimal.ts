import type { Fraction } from './evaluateArithmetic.js';

/** Writes a fraction as a decimal string with at most `maxDecimals`, half away from zero, no trailing zeros. */
export function fractionToDecimal({ numerator, denominator }: Fraction, maxDecimals: number): string {
  const negative = numerator < 0n;
  const scaled = (negative ? -numerator : numerator) * 10n ** BigInt(maxDecimals);
  const rounded = (scaled * 2n + denominator) / (denominator * 2n);
  const digits = rounded.toString().padStart(maxDecimals + 1, '0');
  const whole = digits.slice(0, digits.length - maxDecimals);
  const decimals = digits.slice(digits.length - maxDecimals).replace(/0+$/, '');
  return `${negative && rounded !== 0n ? '-' : ''}${whole}${decimals && `.${decimals}`}`;
}
