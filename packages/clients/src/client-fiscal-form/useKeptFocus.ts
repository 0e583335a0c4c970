'use client';
import { useEffect, useRef, type RefObject } from 'react';

/** Takes the focus to a part of the page when what had it went away with a change of state, so that the next Tab goes on from there. */
export function useKeptFocus(part: RefObject<HTMLElement | null>, state: string): void {
  const seen = useRef(state);
  useEffect(() => {
    if (seen.current === state) return;
    seen.current = state;
    const root = part.current?.getRootNode();
    const active = root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
    if (active === null || active === document.body) part.current?.focus({ preventScroll: true });
  }, [part, state]);
}
