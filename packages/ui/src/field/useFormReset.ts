'use client';
import { useEffect, type RefObject } from 'react';
import { useLatest } from '../useLatest.js';

/** Runs when the form around an element is reset, which React's own state does not hear of. */
export function useFormReset(element: RefObject<HTMLElement | null>, onReset: () => void): void {
  const latest = useLatest(onReset);
  useEffect(() => {
    const form = element.current?.closest('form');
    const reset = () => latest.current();
    form?.addEventListener('reset', reset);
    return () => form?.removeEventListener('reset', reset);
  }, [element, latest]);
}
