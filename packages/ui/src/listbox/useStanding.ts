'use client';
import type { RefObject } from 'react';
import { useIsomorphicLayoutEffect } from '../provider/useIsomorphicLayoutEffect.js';
import type { Handover } from './createHandover.js';

/** Marks a control that waits for the code of its list. */
export function useStanding(handover: Handover, control: RefObject<HTMLElement | null>): void {
  useIsomorphicLayoutEffect(() => (control.current ? handover.stand(control.current) : undefined), [handover, control]);
}
