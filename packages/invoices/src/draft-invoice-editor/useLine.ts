'use client';
import type { LineForm } from './lineForm.js';
import { useLineFact } from './useLineFact.js';

/** One line, undefined once it is gone; the component hears of no other. */
export function useLine(id: string): LineForm | undefined {
  return useLineFact(id, (line) => line);
}
