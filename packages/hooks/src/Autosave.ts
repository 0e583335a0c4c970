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
