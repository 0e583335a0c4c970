'use client';
import { useEffect, useRef } from 'react';

/** An Enter that came before the answers it chooses from. */
export interface EarlyEnter {
  /** Tells of a key; true when it is such an Enter, which is then spent. */
  readonly onKey: (key: string, mayChoose: boolean) => boolean;
  /** The field was left: nothing is chosen behind somebody's back. */
  readonly forget: () => void;
}

/** Keeps an Enter pressed while the answers are on their way, and chooses once they are here; any other key calls it off. */
export function useEarlyEnter(isLoading: boolean, choose: () => void): EarlyEnter {
  const isWished = useRef(false);

  useEffect(() => {
    if (isLoading || !isWished.current) return;
    isWished.current = false;
    choose();
  }, [isLoading, choose]);

  return {
    onKey(key, mayChoose) {
      isWished.current = key === 'Enter' && isLoading && mayChoose;
      return isWished.current;
    },
    forget: () => {
      isWished.current = false;
    },
  };
}
