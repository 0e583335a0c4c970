'use client';
import { useCallback, useSyncExternalStore } from 'react';
import { lineOf } from './draftInvoiceForm.js';
import type { LineForm } from './lineForm.js';
import { useEditor } from './SessionContext.js';

/** Something told of one line; the component renders again only when the answer is another. Undefined once the line is gone. */
export function useLineFact<Fact>(id: string, tell: (line: LineForm) => Fact): Fact | undefined {
  const { form, onLine } = useEditor();
  const subscribe = useCallback((listener: () => void) => onLine(id, listener), [id, onLine]);
  const fact = () => {
    const line = lineOf(form.getState(), id);
    return line && tell(line);
  };
  return useSyncExternalStore(subscribe, fact, fact);
}
