'use client';
import { useState, type RefObject } from 'react';
import { useUi } from '../provider/uiContext.js';
import { useIsomorphicLayoutEffect } from '../provider/useIsomorphicLayoutEffect.js';
import { placePopup } from './placePopup.js';

/** Keeps a popup at its anchor while anything scrolls, resizes or changes its content; returns the ref for the popup. */
export function useAnchoredPopup(anchor: RefObject<HTMLElement | null>): (popup: HTMLElement | null) => void {
  const { dir } = useUi();
  const [popup, setPopup] = useState<HTMLElement | null>(null);

  useIsomorphicLayoutEffect(() => {
    const target = anchor.current;
    if (!popup || !target) return;
    const page = target.ownerDocument;
    const place = () => placePopup(popup, target, dir === 'rtl');
    place();
    const sizes = new ResizeObserver(place);
    sizes.observe(popup);
    sizes.observe(target);
    page.addEventListener('scroll', place, { capture: true, passive: true });
    page.defaultView?.addEventListener('resize', place);
    return () => {
      sizes.disconnect();
      page.removeEventListener('scroll', place, { capture: true });
      page.defaultView?.removeEventListener('resize', place);
    };
  }, [popup, anchor, dir]);

  return setPopup;
}
