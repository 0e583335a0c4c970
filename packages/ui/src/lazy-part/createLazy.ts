/** Something that is loaded when it is first needed; React reads it through `subscribe` and `current`. */
export interface Lazy<Loaded> {
  /** Asks for it, once; resolves when it is there, or when it did not arrive this time. */
  readonly preload: () => Promise<void>;
  readonly subscribe: (listener: () => void) => () => void;
  readonly current: () => Loaded | undefined;
  /** It was asked for and has not arrived since. */
  readonly failed: () => boolean;
}

/** Milliseconds before the second, third, … attempt; the last one repeats. */
const waits = [1_000, 3_000, 10_000, 30_000];

/** Loads once and keeps it. What does not arrive is asked for again, at once when the connection is back: nothing on screen ever fails for it. */
export function createLazy<Loaded>(load: () => Promise<Loaded>): Lazy<Loaded> {
  let loaded: Loaded | undefined;
  let loading: Promise<void> | undefined;
  let failures = 0;
  const listeners = new Set<() => void>();

  function preload(): Promise<void> {
    if (typeof window === 'undefined') return Promise.resolve();
    loading ??= load().then(
      (value) => {
        loaded = value;
        failures = 0;
        for (const listener of listeners) listener();
      },
      () => {
        loading = undefined;
        waitForBetterTimes();
        for (const listener of listeners) listener();
      },
    );
    return loading;
  }

  function waitForBetterTimes(): void {
    const again = () => {
      clearTimeout(timer);
      window.removeEventListener('online', again);
      void preload();
    };
    const timer = setTimeout(again, waits[Math.min(failures, waits.length - 1)]);
    failures += 1;
    window.addEventListener('online', again);
  }

  return {
    preload,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    current: () => loaded,
    failed: () => failures > 0,
  };
}
