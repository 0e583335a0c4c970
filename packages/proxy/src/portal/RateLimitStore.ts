/**
 * Where requests are counted. With one server the default memory will do; with several give one they share, such as Redis:
 * `increment: (key, windowMs) => …INCR key, PEXPIRE key windowMs NX…`.
 */
export interface RateLimitStore {
  /** Adds one to a counter that starts anew `windowMs` after its first count; gives the new count. */
  increment(key: string, windowMs: number): number | Promise<number>;
}
