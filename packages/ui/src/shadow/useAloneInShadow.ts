'use client';
import { useCallback, useRef, type RefCallback } from 'react';
import { hideOthers } from 'aria-hidden';
import { shadowRootOf } from './shadowRootOf.js';

/** A ref for a modal sheet: while it is there, screen readers find nothing else inside its shadow root. Radix hides what is outside of it, the same way. */
export function useAloneInShadow(): RefCallback<HTMLElement> {
  const show = useRef(() => {});
  return useCallback((sheet) => {
    show.current();
    const root = sheet && shadowRootOf(sheet);
    // Typed for elements, it asks a parent for its children and what they contain.
    show.current = root ? hideOthers(sheet, root as unknown as HTMLElement) : () => {};
  }, []);
}
