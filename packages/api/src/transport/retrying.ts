import { GigstackError } from '../GigstackError.js';

const BASE_DELAY = 300;
// Past this a person prefers an answer now; the error carries `retryAfter` so that the page can say when.
const LONGEST_WAIT = 10_000;

/** Runs again after a passing failure, waiting longer each time, with jitter, or as long as the server asks. For safe calls only. */
export async function retrying<T>(run: () => Promise<T>, retries: number, signal?: AbortSignal): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await run();
    } catch (error) {
      if (!(error instanceof GigstackError) || attempt >= retries || !isWorthRepeating(error)) throw error;
      await pause((error.retryAfter ?? 0) * 1000 + BASE_DELAY * 2 ** attempt * (0.5 + Math.random() / 2), signal);
    }
  }
}

function isWorthRepeating({ isTransient, code, retryAfter = 0 }: GigstackError): boolean {
  // A timeout has already cost the whole waiting time once.
  return isTransient && code !== 'timeout' && retryAfter * 1000 <= LONGEST_WAIT;
}

/** Waits; an abort ends the wait early and the next attempt then reports it. */
function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal?.addEventListener('abort', done);
  });
}
