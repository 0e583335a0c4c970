import type { StoreApi } from 'zustand/vanilla';
import type { DraftInvoiceForm } from '../draftInvoiceForm.js';

/** Tells those who show a line that this line changed, and nobody else: a key in one of 2,000 lines wakes the cells of one. */
export type LineFeed = (id: string, listener: () => void) => () => void;

/** A feed of one form. */
export function lineFeed(form: StoreApi<DraftInvoiceForm>): LineFeed {
  const listeners = new Map<string, Set<() => void>>();
  form.subscribe(({ lines }, before) => {
    if (lines === before.lines) return;
    for (const [id, ofLine] of listeners) if (lines[id] !== before.lines[id]) for (const listener of ofLine) listener();
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
