'use client';
import { useCallback, useSyncExternalStore } from 'react';

const onServer = () => 0;

/** How far an element is scrolled, in whole CSS pixels. */
export function useScrollTop(scroller: HTMLElement | null): number {
  const subscribe = useCallback(
    (onScroll: () => void) => {
      scroller?.addEventListener('scroll', onScroll, { passive: true });
      return () => scroller?.removeEventListener('scroll', onScroll);
    },
    [scroller],
  );
  return useSyncExternalStore(subscribe, () => Math.floor(scroller?.scrollTop ?? 0), onServer);
}
