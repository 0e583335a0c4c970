import { divide } from './micros.js';

const steps = [1_000_000n, 100_000n, 10_000n, 1_000n, 100n, 10n, 1n];

/** An amount in millionths rounded half-up to 0–6 decimals, still in millionths. */
export function roundTo(micros: bigint, decimals: number): bigint {
  const step = steps[decimals] ?? 1n;
  return divide(micros, step) * step;
}
