import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DraftInvoiceForm } from '../draftInvoiceForm.js';
import type { FormPath } from './formPath.js';

/** Whether there is a step to take back, and one to take again. */
export interface HistoryState {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** The values a form had, in the order a person gave them. It writes the form, so that a value that comes from elsewhere (the server) starts it afresh. */
export interface EditHistory {
  readonly state: StoreApi<HistoryState>;
  /** Makes a value the content of the form; `field` is the one place it differs in, if there is only one. */
  readonly write: (after: DraftInvoiceForm, field: FormPath | undefined) => void;
  /** Goes one step back; false at the beginning. */
  readonly undo: () => boolean;
  /** Goes one step forward again; false when nothing was undone, or something was typed since. */
  readonly redo: () => boolean;
}

/** Milliseconds between two edits of one field that still belong to one step. */
const PAUSE = 1000;
/** Steps kept: values share what they do not change, but 2,000 lines take 30 kB of places in each. */
const LIMIT = 200;

/** A history of one form. */
export function editHistory(form: StoreApi<DraftInvoiceForm>, now: () => number = Date.now): EditHistory {
  const state = createStore<HistoryState>(() => ({ canUndo: false, canRedo: false }));
  let past: DraftInvoiceForm[] = [];
  let future: DraftInvoiceForm[] = [];
  let last: { readonly field: FormPath | undefined; readonly at: number } | undefined;
  let expected = form.getState();

  function publish(): void {
    const [canUndo, canRedo] = [past.length > 0, future.length > 0];
    const shown = state.getState();
    if (shown.canUndo !== canUndo || shown.canRedo !== canRedo) state.setState({ canUndo, canRedo }, true);
  }

  function show(values: DraftInvoiceForm): void {
    expected = values;
    form.setState(values, true);
    publish();
  }

  function travel(from: DraftInvoiceForm[], to: DraftInvoiceForm[]): boolean {
    const values = from.pop();
    if (!values) return false;
    to.push(form.getState());
    last = undefined;
    show(values);
    return true;
  }

  form.subscribe((values) => {
    if (values === expected) return;
    [past, future, last, expected] = [[], [], undefined, values];
    publish();
  });

  return {
    state,
    write(after, field) {
      const at = now();
      const goesOn = field !== undefined && field === last?.field && at - last.at < PAUSE;
      if (!goesOn) past = [...past.slice(1 - LIMIT), form.getState()];
      future = [];
      last = { field, at };
      show(after);
    },
    undo: () => travel(past, future),
    redo: () => travel(future, past),
  };
}
