import { GigstackError } from '../GigstackError.js';
import { Interrupted } from './withDeadline.js';

const BASE_DELAY = 300;
// Past this a person prefers an answer now; the error carries `retryAfter` so that the page can say when.
const LONGEST_WAIT = 10_000;

/** Runs again after a passing failure, waiting longer each time, with jitter, or as long as the server asks. For safe calls only. */
export async function retrying<T>(run: () => Promise<T>, retries: number, signal?: AbortSignal): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await run();
    } catch (error) {
      const wait = attempt < retries ? retryDelay(error, attempt) : undefined;
      if (wait === undefined) throw error;
      await pause(wait, signal);
    }
  }
}

function retryDelay(error: unknown, attempt: number): number | undefined {
  // A timeout has already cost the whole waiting time once.
  if (!(error instanceof GigstackError) || !error.isTransient || error.code === 'timeout') return undefined;
  const asked = (error.retryAfter ?? 0) * 1000;
  if (asked > LONGEST_WAIT) return undefined;
  return asked + BASE_DELAY * 2 ** attempt * (0.5 + Math.random() / 2);
}

/** Waits `milliseconds`; rejects with `Interrupted` as soon as the signal aborts. */
function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer);
      reject(new Interrupted('aborted'));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort);
      resolve();
    }, milliseconds);
    if (signal?.aborted) return abort();
    signal?.addEventListener('abort', abort, { once: true });
  });
}
