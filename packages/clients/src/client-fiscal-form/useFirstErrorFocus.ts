'use client';
import { useCallback, useEffect, useState, type RefObject } from 'react';

/** Frames to wait for a marked control whose code is still on its way. */
const FRAMES = 40;

/** Answers with the wish to be at the first control that is marked invalid: the focus goes there once the marks that were set with it are on the page. */
export function useFirstErrorFocus(root: RefObject<Element | null>): () => void {
  const [wishes, setWishes] = useState(0);
  // A frame may come before React has put the marks there; an effect comes after.
  useEffect(() => {
    if (wishes === 0) return;
    let frame = 0;
    const look = (frames: number) => {
      const control = root.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
      if (!control && frames > 0) frame = requestAnimationFrame(() => look(frames - 1));
      control?.scrollIntoView({ block: 'center' });
      control?.focus({ preventScroll: true });
    };
    look(FRAMES);
    return () => cancelAnimationFrame(frame);
  }, [root, wishes]);
  return useCallback(() => setWishes((count) => count + 1), []);
}
