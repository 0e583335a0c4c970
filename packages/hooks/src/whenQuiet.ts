/** Milliseconds without another key before a search is sent. */
const PAUSE = 150;

/** Waits for a pause in typing: the next key aborts the query of this one, so nothing is sent for a text that was only passed through. */
export function whenQuiet(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, PAUSE);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}
