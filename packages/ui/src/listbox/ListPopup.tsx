'use client';
import type { ReactNode, RefObject } from 'react';
import { createPortal } from 'react-dom';
import { usePortalContainer } from '../portal/usePortalContainer.js';
import { useAnchoredPopup } from './useAnchoredPopup.js';

/** The floating sheet of a list, next to its anchor; mount it only while open. */
export function ListPopup({ anchor, children }: { anchor: RefObject<HTMLElement | null>; children: ReactNode }) {
  const container = usePortalContainer(true, 'nearest');
  const ref = useAnchoredPopup(anchor);
  if (!container) return null;
  return createPortal(
    // Pressing anywhere in the sheet, its scrollbar included, must not take the focus from the control.
    <div ref={ref} role="presentation" className="gs-list-popup" data-gs-slot="list-popup" data-state="open" onMouseDown={(event) => event.preventDefault()}>
      {children}
    </div>,
    container,
  );
}
