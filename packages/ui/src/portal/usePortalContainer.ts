'use client';
import { useCallback, useContext, useSyncExternalStore } from 'react';
import { PortalContext, type PortalTargets } from './PortalContext.js';

const onServer = () => null;
const nothingToStop = () => {};

/** The element to portal into, made once `open` is true; null on the server and before the first opening. */
export function usePortalContainer(open: boolean, target: keyof PortalTargets): HTMLElement | null {
  const place = useContext(PortalContext)[target];
  const makeWhenOpen = useCallback(
    (onMade: () => void) => {
      if (open && !place.current()) {
        place.make();
        onMade();
      }
      return nothingToStop;
    },
    [open, place],
  );
  return useSyncExternalStore(makeWhenOpen, place.current, onServer);
}
