'use client';
import { useEffect, type RefObject } from 'react';

/**
 * While a list is open, Escape belongs to it and not to the dialog around it, ours or the host's.
 * Modal dialogs listen on the document in the capture phase and skip prevented events, so the window is the place to be first.
 */
export function useEscapeGuard(open: boolean, owner: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const view = owner.current?.ownerDocument.defaultView;
    if (!open || !view) return;
    const keep = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && event.composedPath().includes(owner.current as EventTarget)) event.preventDefault();
    };
    view.addEventListener('keydown', keep, { capture: true });
    return () => view.removeEventListener('keydown', keep, { capture: true });
  }, [open, owner]);
}
