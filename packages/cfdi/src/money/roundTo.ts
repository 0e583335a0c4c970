import { divide, micros, type Micros } from './micros.js';

/** An amount in millionths rounded half-up to 0–6 decimals, still in millionths. */
export function roundTo(amount: Micros, decimals: number): Micros {
  const step = 10n ** BigInt(6 - decimals);
  return micros(BigInt(divide(BigInt(amount), step)) * step);
}
