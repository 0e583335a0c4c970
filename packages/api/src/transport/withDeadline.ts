/** Why a request was given up: its time ran out, or its caller no longer wants it. */
export class Interrupted extends Error {
  readonly reason: 'timeout' | 'aborted';

  constructor(reason: 'timeout' | 'aborted') {
    super(reason);
    this.reason = reason;
  }
}

/**
 * Runs something that takes an abort signal and rejects with `Interrupted` when its caller aborts or `timeout` milliseconds pass.
 * It does so even if what runs ignores the signal, as a `fetch` that is a plain function may.
 */
export function withDeadline<T>(run: (signal: AbortSignal) => Promise<T>, timeout: number, caller?: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const interrupt = (reason: Interrupted['reason']) => {
      release();
      reject(new Interrupted(reason));
      controller.abort();
    };
    const abort = () => interrupt('aborted');
    const timer = setTimeout(() => interrupt('timeout'), timeout);
    const release = () => {
      clearTimeout(timer);
      caller?.removeEventListener('abort', abort);
    };
    if (caller?.aborted) return abort();
    caller?.addEventListener('abort', abort, { once: true });
    run(controller.signal).then(resolve, reject).finally(release);
  });
}
