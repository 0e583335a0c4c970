'use client';
import { useContext, useMemo, useRef, type ReactNode } from 'react';
import { PortalContext } from './PortalContext.js';

/** Keeps the lists, menus and tips of its children in the same sheet: a popup outside a modal dialog cannot be clicked. */
export function PortalBoundary({ children }: { children: ReactNode }) {
  const outer = useContext(PortalContext);
  const popups = useRef<HTMLDivElement>(null);
  const targets = useMemo(() => ({ root: outer.root, nearest: { make: () => {}, current: () => popups.current } }), [outer]);
  return (
    <PortalContext.Provider value={targets}>
      {children}
      <div ref={popups} className="gs-popups" data-gs-slot="popups" />
    </PortalContext.Provider>
  );
}
