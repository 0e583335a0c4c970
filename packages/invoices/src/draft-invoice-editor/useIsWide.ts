'use client';
import { useEffect, useState, type RefObject } from 'react';

/** Whether an element is at least so wide (px), as it stands on the page and not the window. */
export function useIsWide(element: RefObject<Element | null>, width: number): boolean {
  const [isWide, setWide] = useState(false);
  useEffect(() => {
    if (!element.current || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => setWide((entry?.contentRect.width ?? 0) >= width));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, width]);
  return isWide;
}
