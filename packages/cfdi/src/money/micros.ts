/**
 * An exact count of millionths, the most decimals a CFDI line carries (Anexo 20, t_Importe): a plain integer while it is a safe one, a bigint beyond.
 * Never a fraction. Integers of a number cost a tenth of a bigint, and nearly every invoice stays below nine thousand million.
 */
export type Micros = number | bigint;

/** Millionths in one unit. */
export const ONE = 1_000_000;

const MAX = Number.MAX_SAFE_INTEGER;
const WIDE_ONE = 1_000_000n;
/** Below this a product with a remainder of millionths is still a safe integer. */
const NARROW = 9_000_000_000;

/** The shorter form of an integer. */
export function micros(wide: bigint): Micros {
  const narrow = Number(wide);
  return Number.isSafeInteger(narrow) ? narrow : wide;
}

/** Sum of two amounts. */
export function add(a: Micros, b: Micros): Micros {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (sum <= MAX && sum >= -MAX) return sum;
  }
  return micros(BigInt(a) + BigInt(b));
}

/** Difference of two amounts. */
export function subtract(a: Micros, b: Micros): Micros {
  if (typeof a === 'number' && typeof b === 'number') {
    const difference = a - b;
    if (difference <= MAX && difference >= -MAX) return difference;
  }
  return micros(BigInt(a) - BigInt(b));
}

/** Product of two amounts that are not negative, rounded half-up to the millionth. */
export function multiply(a: Micros, b: Micros): Micros {
  if (typeof a === 'number' && typeof b === 'number') {
    const small = a < b ? a : b;
    if (small < NARROW) {
      // The larger factor is split into units and millionths, so that each partial product is exact.
      const large = a < b ? b : a;
      const units = Math.floor(large / ONE);
      const product = small * units + Math.floor((small * (large - units * ONE) + ONE / 2) / ONE);
      if (product <= MAX) return product;
    }
  }
  return micros((BigInt(a) * BigInt(b) + WIDE_ONE / 2n) / WIDE_ONE);
}

/** Quotient of two integers rounded half away from zero, as SAT rounds; the divisor is positive. */
export function divide(dividend: bigint, divisor: bigint): Micros {
  const half = divisor / 2n;
  return micros((dividend < 0n ? dividend - half : dividend + half) / divisor);
}
