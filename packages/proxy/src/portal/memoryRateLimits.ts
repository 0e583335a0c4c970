import type { RateLimitStore } from './RateLimitStore.js';

const MOST_KEYS = 20_000;

/** Counts in this process, for one server and for tests; bounded, so that many addresses cannot fill the memory. */
export function memoryRateLimits(now: () => number = Date.now): RateLimitStore {
  const counters = new Map<string, { count: number; endsAt: number }>();

  return {
    increment(key, windowMs) {
      const time = now();
      const known = counters.get(key);
      if (known && known.endsAt > time) return (known.count += 1);
      counters.delete(key);
      if (counters.size >= MOST_KEYS) forget(time);
      counters.set(key, { count: 1, endsAt: time + windowMs });
      return 1;
    },
  };

  /** Drops what has ended; if that is not enough, the oldest, which end first. */
  function forget(time: number): void {
    for (const [key, { endsAt }] of counters) if (endsAt <= time) counters.delete(key);
    for (const key of counters.keys()) {
      if (counters.size < MOST_KEYS) return;
      counters.delete(key);
    }
  }
}
