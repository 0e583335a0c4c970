import type { SessionParts } from './SessionParts.js';

/** The two ways out of a conflict. */
export interface DraftConflict {
  /** Saves what is on the form over the other version. */
  readonly keepMine: () => void;
  /** Gives up what is on the form for the other version. */
  readonly takeTheirs: () => void;
}

/** Lets a person decide between their version and the one somebody else saved. */
export function draftConflict({ state, saver, memory, autosave, show }: SessionParts): DraftConflict {
  return {
    keepMine() {
      const { conflict } = state.getState();
      if (!conflict) return;
      saver.build(conflict);
      state.setState({ conflict: undefined });
      autosave.changed();
      autosave.retry();
    },
    takeTheirs() {
      const { conflict } = state.getState();
      if (!conflict) return;
      autosave.discard();
      memory.clear();
      show(conflict);
      state.setState({ conflict: undefined, recovered: false, problems: {} });
    },
  };
}
