import type { StoreApi } from 'zustand/vanilla';
import { lineOf, positionOf, type DraftInvoiceForm } from '../draftInvoiceForm.js';

/** Tells those who show a line that this line changed, and nobody else: a key in one of 2,000 lines wakes the cells of one. */
export type LineFeed = (id: string, listener: () => void) => () => void;

/** A feed of one form. */
export function lineFeed(form: StoreApi<DraftInvoiceForm>): LineFeed {
  const listeners = new Map<string, Set<() => void>>();
  const tell = (id: string) => {
    for (const listener of listeners.get(id) ?? []) listener();
  };
  form.subscribe((after, before) => {
    if (after.lines === before.lines) return;
    for (const line of after.lines.filter((line, index) => line !== before.lines[index])) if (lineOf(before, line.id) !== line) tell(line.id);
    if (after.order !== before.order) for (const id of before.order) if (positionOf(after, id) < 0) tell(id);
  });
  return (id, listener) => {
    const ofLine = listeners.get(id) ?? new Set();
    listeners.set(id, ofLine.add(listener));
    return () => {
      ofLine.delete(listener);
      if (ofLine.size === 0 && listeners.get(id) === ofLine) listeners.delete(id);
    };
  };
}
