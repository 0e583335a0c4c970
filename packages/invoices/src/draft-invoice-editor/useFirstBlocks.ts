'use client';
import { startTransition, useEffect, useState } from 'react';

/** Blocks of a long invoice that are in the page at once: more than a screen. */
const FIRST = 3;

/** How many blocks of lines to show: those of the first screen with the first paint, all of them right after it; lines that come later are never held back. */
export function useFirstBlocks(count: number): number {
  const [isWhole, setWhole] = useState(count <= FIRST);
  useEffect(() => {
    if (isWhole) return;
    const timer = setTimeout(() => startTransition(() => setWhole(true)));
    return () => clearTimeout(timer);
  }, [isWhole]);
  return isWhole ? count : FIRST;
}
