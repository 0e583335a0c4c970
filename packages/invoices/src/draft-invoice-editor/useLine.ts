'use client';
import { useCallback, useSyncExternalStore } from 'react';
import type { LineForm } from './lineForm.js';
import { useEditor } from './SessionContext.js';

/** One line, undefined once it is gone; the component hears of no other. */
export function useLine(id: string): LineForm | undefined {
  const { form, onLine } = useEditor();
  const subscribe = useCallback((listener: () => void) => onLine(id, listener), [id, onLine]);
  const line = useCallback(() => form.getState().lines[id], [form, id]);
  return useSyncExternalStore(subscribe, line, line);
}
