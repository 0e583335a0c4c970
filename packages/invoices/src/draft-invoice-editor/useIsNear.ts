'use client';
import { startTransition, useEffect, useState, type RefObject } from 'react';
import type { NearObserver } from './nearObserver.js';

/** Whether an element is near the screen or has the focus in it; always, where nobody watches. `first` is the answer before the first look. */
export function useIsNear(target: RefObject<HTMLElement | null>, near: NearObserver | undefined, first: boolean): boolean {
  const [isNear, setNear] = useState(first || !near);
  useEffect(() => {
    const element = target.current;
    if (!near || !element) return;
    // Whoever scrolls goes first.
    return near(element, (is) => startTransition(() => setNear(is || element.matches(':focus-within'))));
  }, [near, target]);
  return isNear || !near;
}
