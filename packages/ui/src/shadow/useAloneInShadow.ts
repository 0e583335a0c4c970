'use client';
import { hideOthers } from 'aria-hidden';
import { useEffect } from 'react';
import { shadowRootOf } from './shadowRootOf.js';

/** While a modal sheet is there, screen readers find nothing else inside its shadow root. Radix hides what is outside of it, the same way. */
export function useAloneInShadow(sheet: HTMLElement | null): void {
  useEffect(() => {
    const root = sheet && shadowRootOf(sheet);
    // Typed for elements, it asks a parent for its children and what they contain.
    return root ? hideOthers(sheet, root as unknown as HTMLElement) : undefined;
  }, [sheet]);
}
