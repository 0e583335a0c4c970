import { Refusal } from '../Refusal.js';
import type { RateLimitStore } from './RateLimitStore.js';

/** How much a portal takes in a minute before it asks to wait. */
export interface PortalLimits {
  /** Requests with one token. Defaults to 120. */
  readonly perToken?: number;
  /** Requests from one address, with whatever token. Defaults to 600: an office shares one. */
  readonly perAddress?: number;
  /** Questions with one token, or tokens from one address, that led to nothing: guesses. Defaults to 20. */
  readonly misses?: number;
  /** Files uploaded with one token. Defaults to 10. */
  readonly uploads?: number;
}

type Kind = keyof PortalLimits;

const DEFAULTS: Readonly<Record<Kind, number>> = { perToken: 120, perAddress: 600, misses: 20, uploads: 10 };
const WINDOW_MS = 60_000;

/** Counts against the limits of a portal. */
export interface PortalCounter {
  /** Counts one and refuses with 429 beyond the limit. */
  count(kind: Kind, who: string): Promise<void>;
}

/** Makes the counter; keys name what is counted and whom, so one store may serve several portals' processes. */
export function createPortalCounter(store: RateLimitStore, given: PortalLimits = {}): PortalCounter {
  const limits = { ...DEFAULTS, ...given };
  return {
    async count(kind, who) {
      if ((await store.increment(`portal:${kind}:${who}`, WINDOW_MS)) <= limits[kind]) return;
      throw new Refusal(429, 'rate_limit_exceeded', 'Too many requests: wait a minute and try again.', undefined, WINDOW_MS / 1_000);
    },
  };
}
