import { isWorthRetrying, retryDelay } from './retryDelay.js';
import { watchPage } from './watchPage.js';

/** Where saving stands: all saved, changes waiting, a save under way, the last save failed, no connection, or somebody else saved in between. */
export type AutosaveState = 'saved' | 'pending' | 'saving' | 'failed' | 'offline' | 'conflict';

/** What a screen shows of saving. */
export interface AutosaveSnapshot {
  readonly state: AutosaveState;
  /** What the last save failed with, until one succeeds. */
  readonly error?: unknown;
}

/** How to save; read anew for every save. */
export interface AutosaveOptions {
  /** Sends what is on the form now; the signal aborts when the changes are discarded. */
  save: (signal: AbortSignal) => Promise<void>;
  /** Milliseconds without a change before a save; defaults to 600. */
  delay?: number | undefined;
  /** False holds a save back, for example while a number is half typed; the next change asks again. */
  canSave?: (() => boolean) | undefined;
  /** True for an error that means somebody else saved in between; saving then stops. Defaults to an error with `status` 412. */
  isConflict?: ((error: unknown) => boolean) | undefined;
}

/** Saves by itself: waits for quiet, one save at a time, always the newest values, again after a failure. */
export interface Autosave {
  readonly getState: () => AutosaveSnapshot;
  readonly subscribe: (listener: () => void) => () => void;
  /** Says that there is something new to save. */
  readonly changed: () => void;
  /** Saves now and resolves to true once nothing is left, to false when that is not possible. */
  readonly flush: () => Promise<boolean>;
  /** Tries again now, after a failure or over a conflict. */
  readonly retry: () => void;
  /** Lets no further save start; one under way goes on. */
  readonly pause: () => void;
  /** Ends a pause and a conflict; waiting changes are saved soon. */
  readonly resume: () => void;
  /** Forgets the waiting changes and aborts the save under way: they are not wanted any more. */
  readonly discard: () => void;
  /** Replaces the options. */
  readonly configure: (options: AutosaveOptions) => void;
  /** Listens to the page (leaving saves at once, a connection that comes back too); answers with a stop that saves what is left. */
  readonly start: () => () => void;
}

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
