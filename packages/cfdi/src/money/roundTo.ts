import { divide, micros, type Micros } from './micros.js';

const steps = [1_000_000, 100_000, 10_000, 1_000, 100, 10, 1];
/** Below this the quotient of a number by any step is exact enough for its floor to be right. */
const NARROW = 2 ** 52;

/** An amount in millionths rounded half away from zero to 0–6 decimals, still in millionths. */
export function roundTo(amount: Micros, decimals: number): Micros {
  const step = steps[decimals] ?? 1;
  if (typeof amount === 'number' && amount >= 0 && amount < NARROW) return Math.floor((amount + step / 2) / step) * step;
  return micros(BigInt(divide(BigInt(amount), BigInt(step))) * BigInt(step));
}
