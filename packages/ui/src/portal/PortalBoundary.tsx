'use client';
import { useContext, useMemo, type ReactNode, type RefObject } from 'react';
import { PortalContext } from './PortalContext.js';

/** Keeps the lists, menus and tips of its children inside one element: a popup outside a modal dialog cannot be clicked. */
export function PortalBoundary({ element, children }: { element: RefObject<HTMLElement | null>; children: ReactNode }) {
  const outer = useContext(PortalContext);
  const targets = useMemo(() => ({ root: outer.root, nearest: () => element.current ?? outer.nearest() }), [outer, element]);
  return <PortalContext.Provider value={targets}>{children}</PortalContext.Provider>;
}
