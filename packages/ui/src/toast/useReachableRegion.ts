'use client';
import { useCallback, useEffect, useRef, type RefObject } from 'react';

/** What has the focus, inside of shadow roots too. */
function focusedElement(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/**
 * Makes F8 go to the newest notice, also from inside a modal dialog, whose trap would pull the focus back: it never hears that the focus moves
 * here. Answers with the way back to where the focus came from.
 */
export function useReachableRegion(region: RefObject<HTMLElement | null>): () => void {
  const cameFrom = useRef<HTMLElement | null>(null);

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const unheard = (event: Event) => event.stopPropagation();
    region.current?.addEventListener(
      'focusin',
      (event) => {
        unheard(event);
        if (event.relatedTarget instanceof HTMLElement && !region.current?.contains(event.relatedTarget)) cameFrom.current = event.relatedTarget;
      },
      { signal },
    );
    region.current?.addEventListener('focusout', unheard, { signal });
    document.addEventListener(
      'keydown',
      ({ key }) => {
        const active = focusedElement();
        const button = [...(region.current?.querySelectorAll('[data-gs-slot="toast"]') ?? [])].at(-1)?.querySelector('button');
        if (key !== 'F8' || !button || region.current?.matches(':focus-within')) return;
        if (active instanceof HTMLElement) {
          cameFrom.current = active;
          active.blur();
        }
        button.focus();
      },
      { signal },
    );
    return () => controller.abort();
  }, [region]);

  return useCallback(() => cameFrom.current?.focus(), []);
}
