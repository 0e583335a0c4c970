'use client';
import { useEffect, useState, type RefObject } from 'react';

/** Whether the pointer or the focus is on an element: then what it says must not go away. */
export function useHeld(element: RefObject<HTMLElement | null>): boolean {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    for (const event of ['pointerenter', 'focusin']) element.current?.addEventListener(event, () => setHeld(true), { signal });
    for (const event of ['pointerleave', 'focusout']) element.current?.addEventListener(event, () => setHeld(false), { signal });
    return () => controller.abort();
  }, [element]);
  return isHeld;
}
