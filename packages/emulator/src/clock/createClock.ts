/** The emulator's clock: the real one (or the one it was given), moved as far as a test likes. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Stands at this moment and runs on from there. */
  set(milliseconds: number): void;
  /** Moves forward, or back with a negative number. */
  advance(milliseconds: number): void;
  /** Back to the time it was given. */
  reset(): void;
}

/** A clock that follows `base`. */
export function createClock(base: () => number): Clock {
  let offset = 0;
  return {
    now: () => base() + offset,
    set(milliseconds) {
      offset = milliseconds - base();
    },
    advance(milliseconds) {
      offset += milliseconds;
    },
    reset() {
      offset = 0;
    },
  };
}
