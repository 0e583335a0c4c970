'use client';
import { useContext, useEffect, useState } from 'react';
import { PortalContext, type PortalTargets } from './PortalContext.js';

/** The element to portal into once `open` is true; null on the server and before the first opening. */
export function usePortalContainer(open: boolean, target: keyof PortalTargets): HTMLElement | null {
  const targets = useContext(PortalContext);
  const [container, setContainer] = useState<HTMLElement | null>(null);
  // Not a layout effect: on the first render the provider's root does not have its ref yet when ours would run.
  useEffect(() => {
    if (open) setContainer(targets[target]());
  }, [open, targets, target]);
  return container;
}
