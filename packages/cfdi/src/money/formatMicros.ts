import { type Micros } from './micros.js';

/** An amount in millionths as a decimal string with 0–6 decimals; digits beyond them are cut, so round first. */
export function formatMicros(amount: Micros, decimals: number): string {
  const negative = amount < 0;
  const digits = String(negative ? -amount : amount).padStart(7, '0');
  const whole = digits.slice(0, -6);
  const text = decimals === 0 ? whole : `${whole}.${digits.slice(-6).slice(0, decimals)}`;
  return negative ? `-${text}` : text;
}
