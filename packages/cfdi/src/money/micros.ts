/** Millionths in one unit: amounts are integers of six decimals, the most a CFDI line carries (Anexo 20, t_Importe). */
export const ONE = 1_000_000n;

/** Quotient rounded half away from zero, as SAT rounds; the divisor is positive. */
export function divide(dividend: bigint, divisor: bigint): bigint {
  const half = divisor / 2n;
  return (dividend < 0n ? dividend - half : dividend + half) / divisor;
}

/** Product of two amounts in millionths, rounded to the millionth. */
export function multiply(a: bigint, b: bigint): bigint {
  return divide(a * b, ONE);
}
