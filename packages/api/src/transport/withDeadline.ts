/** Why a request was given up: its time ran out, or its caller no longer wants it. */
export type Interruption = 'timeout' | 'aborted';

/**
 * Runs something that takes an abort signal; rejects with what `fail` makes when its caller aborts or `timeout` milliseconds pass,
 * even if what runs ignores the signal, as a `fetch` that is a plain function may.
 */
export function withDeadline<T>(
  run: (signal: AbortSignal) => Promise<T>,
  fail: (reason: Interruption) => Error,
  timeout: number,
  caller?: AbortSignal,
): Promise<T> {
  const controller = new AbortController();
  return new Promise<T>((resolve, reject) => {
    const interrupt = (reason: Interruption) => {
      reject(fail(reason));
      controller.abort();
    };
    const abort = () => interrupt('aborted');
    if (caller?.aborted) return abort();
    const timer = setTimeout(interrupt, timeout, 'timeout');
    caller?.addEventListener('abort', abort);
    run(controller.signal)
      .then(resolve, reject)
      .finally(() => {
        clearTimeout(timer);
        caller?.removeEventListener('abort', abort);
      });
  });
}
