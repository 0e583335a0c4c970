import { sentLinesOf, type DraftInvoiceForm } from '../draftInvoiceForm.js';
import { isStamping } from './draftStamping.js';
import { stillStanding } from './fieldProblems.js';
import { insertLine, removeLine, type FormEdit } from './formEdits.js';
import type { SessionParts } from './SessionParts.js';

/** Changing the form. */
export interface DraftEditing {
  /** Applies a change, keeps it in the browser at once and saves it soon; does nothing while a stamp is under way. */
  readonly edit: (change: FormEdit) => void;
  /** Takes a line out; `restoreLine` puts it back where it was. */
  readonly removeLine: (id: string) => void;
  readonly restoreLine: () => void;
  /** Gives up the way back of the line taken out last. */
  readonly forgetRemoved: () => void;
}

/** Editing for one session. */
export function draftEditing({ form, state, saver, autosave, memory, blank }: SessionParts): DraftEditing {
  function edit(change: FormEdit): void {
    const { phase, stamp, problems } = state.getState();
    if (phase !== 'editing' || isStamping(stamp)) return;
    const before = form.getState();
    const after = change(before);
    if (after === before) return;
    form.setState(after, true);
    const standing = stillStanding(problems, before, after);
    if (standing !== problems) state.setState({ problems: standing });
    // Opening an editor, or adding an empty line to it, is not yet an invoice.
    if (!saver.stored() && isSame(after, blank)) return memory.clear();
    saver.remember();
    autosave.changed();
  }

  return {
    edit,
    removeLine(id) {
      const { lines, order } = form.getState();
      const line = lines[id];
      if (!line) return;
      edit(removeLine(id));
      state.setState({ removed: { line, index: order.indexOf(id) } });
    },
    restoreLine() {
      const { removed } = state.getState();
      if (!removed) return;
      edit(insertLine(removed.line, removed.index));
      state.setState({ removed: undefined });
    },
    forgetRemoved: () => state.setState({ removed: undefined }),
  };
}

/** Whether two forms hold the same invoice; lines nobody typed in do not count. */
function isSame(form: DraftInvoiceForm, other: DraftInvoiceForm): boolean {
  const [lines, others] = [sentLinesOf(form), sentLinesOf(other)];
  return form.document === other.document && lines.length === others.length && lines.every((line, index) => line === others[index]);
}
