import { lineOf, positionOf, sentLinesOf, type DraftInvoiceForm } from '../draftInvoiceForm.js';
import { isStamping } from './draftStamping.js';
import { editHistory, type EditHistory } from './editHistory.js';
import { stillStanding } from './fieldProblems.js';
import { insertLine, removeLine, type FormEdit } from './formEdits.js';
import type { FormPath } from './formPath.js';
import { placeOfChange } from './placeOfChange.js';
import type { SessionParts } from './SessionParts.js';

/** Changing the form. */
export interface DraftEditing {
  /** Applies a change, keeps it in the browser at once and saves it soon; does nothing while a stamp is under way. */
  readonly edit: (change: FormEdit) => void;
  /** Takes the last edit back, whatever it was about, and answers with the place it leads to. */
  readonly undo: () => FormPath | undefined;
  /** Makes the edit taken back last again. */
  readonly redo: () => FormPath | undefined;
  /** Whether there is something to undo and to redo. */
  readonly history: Pick<EditHistory['state'], 'getState' | 'getInitialState' | 'subscribe'>;
  /** Takes a line out; `restoreLine` puts it back where it was. */
  readonly removeLine: (id: string) => void;
  readonly restoreLine: () => void;
  /** Lets a warning or hint stand as it is; it is not shown again in this visit. */
  readonly accept: (findingKey: string) => void;
  /** Gives up the way back of the line taken out last. */
  readonly forgetRemoved: () => void;
}

/** Editing for one session. */
export function draftEditing({ form, state, saver, autosave, memory, blank, isReadOnly }: SessionParts): DraftEditing {
  const history = editHistory(form);

  function isOpen(): boolean {
    const { phase, stamp } = state.getState();
    return phase === 'editing' && !isStamping(stamp) && !isReadOnly();
  }

  /** What follows from a form that a person changed. */
  function follow(before: DraftInvoiceForm): void {
    const after = form.getState();
    const { problems, removed } = state.getState();
    const standing = stillStanding(problems, before, after);
    if (standing !== problems) state.setState({ problems: standing });
    if (removed && lineOf(after, removed.line.id)) state.setState({ removed: undefined });
    // Opening an editor, or adding an empty line to it, is not yet an invoice.
    if (!saver.stored() && isSame(after, blank)) return memory.clear();
    saver.remember();
    autosave.changed();
  }

  function edit(change: FormEdit): void {
    if (!isOpen()) return;
    const before = form.getState();
    const after = change(before);
    if (after === before) return;
    history.write(after, change.field);
    follow(before);
  }

  function travel(step: () => boolean): FormPath | undefined {
    const before = form.getState();
    if (!isOpen() || !step()) return undefined;
    follow(before);
    return placeOfChange(before, form.getState());
  }

  return {
    edit,
    undo: () => travel(history.undo),
    redo: () => travel(history.redo),
    history: history.state,
    removeLine(id) {
      const values = form.getState();
      const line = lineOf(values, id);
      if (!line) return;
      edit(removeLine(id));
      state.setState({ removed: { line, index: positionOf(values, id) } });
    },
    restoreLine() {
      const { removed } = state.getState();
      if (removed) edit(insertLine(removed.line, removed.index));
    },
    accept: (key) => state.setState(({ accepted }) => ({ accepted: [...accepted, key] })),
    forgetRemoved: () => state.setState({ removed: undefined }),
  };
}

/** Whether two forms hold the same invoice; lines nobody typed in do not count. */
function isSame(form: DraftInvoiceForm, other: DraftInvoiceForm): boolean {
  const [lines, others] = [sentLinesOf(form), sentLinesOf(other)];
  return form.document === other.document && lines.length === others.length && lines.every((line, index) => line === others[index]);
}
