'use client';
import type { LineForm } from './lineForm.js';
import { useLineFact } from './useLineFact.js';

/** One field of one line; the component renders again only when this field changes. */
export function useLineValue<Name extends keyof LineForm>(id: string, name: Name): LineForm[Name] | undefined {
  return useLineFact(id, (line) => line[name]);
}
