import type { Autosave, AutosaveOptions, AutosaveSnapshot, AutosaveState } from './Autosave.js';
import { isWorthRetrying, retryDelay } from './retryDelay.js';
import { watchPage } from './watchPage.js';

/** Makes an autosave that knows no framework. */
export function createAutosave(initial: AutosaveOptions): Autosave {
  let options = initial;
  const listeners = new Set<() => void>();
  let isDirty = false;
  let isPaused = false;
  let isStopped = false;
  let isConflict = false;
  let error: unknown;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underWay: { readonly settled: Promise<boolean>; readonly controller: AbortController } | undefined;
  let snapshot: AutosaveSnapshot = { state: 'saved' };

  function currentState(): AutosaveState {
    if (isConflict) return 'conflict';
    if (underWay) return 'saving';
    if (!isDirty) return 'saved';
    if (!isOnline()) return 'offline';
    return error === undefined ? 'pending' : 'failed';
  }

  function publish(): void {
    const state = currentState();
    if (state === snapshot.state && error === snapshot.error) return;
    snapshot = error === undefined ? { state } : { state, error };
    for (const listener of listeners) listener();
  }

  const canStart = () => isDirty && !isPaused && !isConflict && isOnline() && (options.canSave?.() ?? true);

  function cancel(): void {
    clearTimeout(timer);
    timer = undefined;
  }

  function schedule(wait: number): void {
    cancel();
    if (!isDirty || isPaused || isConflict || isStopped || underWay || !isOnline()) return;
    timer = setTimeout(() => {
      timer = undefined;
      if (canStart()) void save();
    }, wait);
  }

  const quietTime = () => options.delay ?? 600;

  /** Sends once; resolves to whether it arrived. Only called when nothing is under way. */
  function save(): Promise<boolean> {
    cancel();
    isDirty = false;
    const controller = new AbortController();
    const settled = send(controller.signal).then((arrived) => {
      underWay = undefined;
      const hasNewer = isDirty;
      isDirty ||= !arrived;
      if (!arrived && isWorthRetrying(error)) schedule(retryDelay(error, failures));
      // What changed meanwhile waits for quiet again, even after a refusal: that was of other values.
      else if (hasNewer) schedule(quietTime());
      publish();
      return arrived;
    });
    underWay = { settled, controller };
    publish();
    return settled;
  }

  async function send(signal: AbortSignal): Promise<boolean> {
    try {
      await options.save(signal);
      error = undefined;
      failures = 0;
      return true;
    } catch (caught) {
      if (signal.aborted) return true;
      error = caught;
      failures += 1;
      isConflict = (options.isConflict ?? hasStatus412)(caught);
      return false;
    }
  }

  async function flush(): Promise<boolean> {
    for (;;) {
      if (underWay) await underWay.settled;
      else if (!isDirty) return true;
      else if (!canStart() || !(await save())) return false;
    }
  }

  /** Saves at once what has a chance: a refusal that will be repeated is not sent again because a window lost its focus. */
  function hurry(): void {
    if (isDirty && (error === undefined || isWorthRetrying(error))) void flush();
  }

  return {
    getState: () => snapshot,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    changed() {
      isDirty = true;
      // A back-off that runs is not shortened by typing.
      const isBackingOff = timer !== undefined && error !== undefined && isWorthRetrying(error);
      if (!isBackingOff) schedule(quietTime());
      publish();
    },
    flush,
    retry() {
      isConflict = false;
      void flush();
      publish();
    },
    pause() {
      isPaused = true;
      cancel();
      publish();
    },
    resume() {
      isPaused = false;
      isConflict = false;
      schedule(quietTime());
      publish();
    },
    discard() {
      isDirty = false;
      isConflict = false;
      error = undefined;
      failures = 0;
      cancel();
      underWay?.controller.abort();
      publish();
    },
    configure(next) {
      options = next;
    },
    start() {
      isStopped = false;
      schedule(quietTime());
      const unwatch = watchPage({
        onLeave: hurry,
        onConnection() {
          if (isOnline()) hurry();
          else cancel();
          publish();
        },
      });
      return () => {
        unwatch();
        void flush();
        isStopped = true;
        cancel();
      };
    },
  };
}

function isOnline(): boolean {
  return typeof navigator === 'undefined' || navigator.onLine !== false;
}

function hasStatus412(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'status' in error && error.status === 412;
}
