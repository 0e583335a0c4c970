'use client';
import { useMemo, type ForwardedRef, type RefCallback, type RefObject } from 'react';

/** One stable ref that fills ours and the caller's. */
export function useMergedRefs<E>(own: RefObject<E | null>, given: ForwardedRef<E>): RefCallback<E> {
  return useMemo(
    () => (element) => {
      own.current = element;
      if (typeof given === 'function') given(element);
      else if (given) given.current = element;
    },
    [own, given],
  );
}
