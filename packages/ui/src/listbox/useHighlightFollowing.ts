'use client';
import { useMemo, useRef } from 'react';

/** Tells keyboard moves from pointer moves: a list scrolls to the highlight of the first and holds still under the second. */
export interface HighlightFollowing {
  readonly onPointerMove: () => void;
  readonly onKey: () => void;
  readonly follows: () => boolean;
}

/** Creates the tracker of one list. */
export function useHighlightFollowing(): HighlightFollowing {
  const pointerMoved = useRef(false);
  return useMemo(
    () => ({
      onPointerMove: () => {
        pointerMoved.current = true;
      },
      onKey: () => {
        pointerMoved.current = false;
      },
      follows: () => !pointerMoved.current,
    }),
    [],
  );
}
