/** An amount in millionths as a decimal string with 0–6 decimals; digits beyond them are cut, so round first. */
export function formatMicros(micros: bigint, decimals: number): string {
  const negative = micros < 0n;
  const digits = (negative ? -micros : micros).toString().padStart(7, '0');
  const whole = digits.slice(0, -6);
  const text = decimals === 0 ? whole : `${whole}.${digits.slice(-6).slice(0, decimals)}`;
  return negative ? `-${text}` : text;
}
