'use client';
import { forwardRef, useEffect } from 'react';
import { useIsomorphicLayoutEffect } from '../provider/useIsomorphicLayoutEffect.js';
import type { TriggerLink } from './createTriggerLink.js';

interface TriggerRelayProps {
  link: TriggerLink;
  /** Radix has taken the trigger over. */
  onArrive: () => void;
}

/** Stands where radix expects its trigger, draws nothing, and hands what radix puts on it to the trigger that stands already. */
export const TriggerRelay = forwardRef<HTMLElement, TriggerRelayProps>(function TriggerRelay({ link, onArrive, ...props }, ref) {
  useIsomorphicLayoutEffect(() => link.connect(props, ref));
  useIsomorphicLayoutEffect(() => link.disconnect, [link]);
  useEffect(onArrive, [onArrive]);
  return null;
});
