/** Asks again and again, more seldom as time goes by, and not while nobody looks. */
export interface Polling {
  readonly start: () => void;
  readonly stop: () => void;
  /** Asks now, and starts over with short pauses. */
  readonly now: () => void;
}

const FIRST_MS = 2_000;
const LONGEST_MS = 30_000;
const GROWTH = 1.4;

/** Makes a polling of `ask`, which never rejects. It pauses while the page is hidden and asks at once when it is seen again or the connection is back. */
export function createPolling(ask: () => Promise<void>): Polling {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = FIRST_MS;
  let isOn = false;
  let isAsking = false;

  async function round(): Promise<void> {
    clearTimeout(timer);
    if (!isOn || isAsking || document.visibilityState === 'hidden') return;
    isAsking = true;
    try {
      await ask();
    } finally {
      isAsking = false;
    }
    plan();
  }

  function plan(): void {
    if (!isOn) return;
    timer = setTimeout(() => void round(), pause);
    pause = Math.min(pause * GROWTH, LONGEST_MS);
  }

  const wake = () => {
    pause = FIRST_MS;
    void round();
  };

  return {
    start() {
      if (isOn) return;
      isOn = true;
      pause = FIRST_MS;
      document.addEventListener('visibilitychange', wake);
      window.addEventListener('online', wake);
      plan();
    },
    stop() {
      isOn = false;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', wake);
      window.removeEventListener('online', wake);
    },
    now: wake,
  };
}
