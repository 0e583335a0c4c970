'use client';
import { useEffect, useRef, type RefObject } from 'react';

/** Moves the focus to what appears, so that who cannot see the change hears it. */
export function useFocusOnMount<E extends HTMLElement>(): RefObject<E | null> {
  const target = useRef<E>(null);
  useEffect(() => target.current?.focus({ preventScroll: false }), []);
  return target;
}
