import { GigstackError } from '@gigstack-ui/api';

const FIRST = 1000;
const LONGEST = 30_000;

/** Milliseconds before the next try after so many failures in a row: doubling, with jitter, and never sooner than the server asks. */
export function retryDelay(error: unknown, failures: number): number {
  const asked = error instanceof GigstackError ? (error.retryAfter ?? 0) * 1000 : 0;
  const backOff = Math.min(FIRST * 2 ** (failures - 1), LONGEST) * (0.75 + Math.random() / 4);
  return Math.max(asked, backOff);
}

/** False for a refusal that would only be repeated: what was sent is wrong, or what it was sent to is gone. */
export function isWorthRetrying(error: unknown): boolean {
  // 401: the person may sign in again in another tab.
  return !(error instanceof GigstackError) || error.isTransient || error.status === 401;
}
