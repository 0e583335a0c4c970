'use client';
import type { RefObject } from 'react';
import { useIsomorphicLayoutEffect } from '../provider/useIsomorphicLayoutEffect.js';
import type { Handover } from './createHandover.js';

/** Goes on where the control that waited left off. */
export function useResuming(handover: Handover, control: RefObject<HTMLElement | null>): void {
  useIsomorphicLayoutEffect(() => {
    if (control.current) handover.resume(control.current);
  }, [handover, control]);
}
