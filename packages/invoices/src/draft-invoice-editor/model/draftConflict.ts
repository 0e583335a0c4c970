import { toBody } from '../draftInvoiceForm.js';
import { disagreements } from './disagreements.js';
import type { DraftEditing } from './draftEditing.js';
import type { SessionParts } from './SessionParts.js';
import { takeFields } from './takeFields.js';

/** The ways out of a conflict. */
export interface DraftConflict {
  /** API paths (`use`, `client`, `items[0].unit_price`, `items`) at which the form and the other version differ; none without a conflict. */
  readonly differences: () => readonly string[];
  /** Takes the other version's values at the paths given, keeps everything else that is on the form, and saves that; the taking can be undone. */
  readonly settle: (theirs: readonly string[]) => void;
  /** Saves what is on the form over the other version. */
  readonly keepMine: () => void;
  /** Gives up what is on the form for the other version. */
  readonly takeTheirs: () => void;
}

/** Lets a person decide between their version and the one somebody else saved, field by field. */
export function draftConflict({ form, state, saver, memory, autosave, show }: SessionParts, { edit }: Pick<DraftEditing, 'edit'>): DraftConflict {
  function settle(theirs: readonly string[]): void {
    const { conflict } = state.getState();
    if (!conflict) return;
    saver.build(conflict);
    state.setState({ conflict: undefined });
    edit(takeFields(theirs, conflict));
    autosave.changed();
    autosave.retry();
  }

  return {
    differences() {
      const { conflict } = state.getState();
      return conflict ? disagreements(toBody(form.getState()), conflict) : [];
    },
    settle,
    keepMine: () => settle([]),
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
