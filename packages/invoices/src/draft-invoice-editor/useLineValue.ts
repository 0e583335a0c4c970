'use client';
import { useCallback, useSyncExternalStore } from 'react';
import type { LineForm } from './lineForm.js';
import { useEditor } from './SessionContext.js';

/** One field of one line; the component renders again only when this field changes. */
export function useLineValue<Name extends keyof LineForm>(id: string, name: Name): LineForm[Name] | undefined {
  const { form, onLine } = useEditor();
  const subscribe = useCallback((listener: () => void) => onLine(id, listener), [id, onLine]);
  const value = useCallback(() => form.getState().lines[id]?.[name], [form, id, name]);
  return useSyncExternalStore(subscribe, value, value);
}
