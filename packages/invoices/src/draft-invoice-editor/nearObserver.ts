/** Watches one element and calls back when it comes near the screen or goes far from it; answers with the way to stop. */
export type NearObserver = (element: Element, onChange: (isNear: boolean) => void) => () => void;

/** How far from the screen still counts as near: the next block on either side, and with it more than one jump of the Page keys. */
const MARGIN = '800px 0px';

/** One observer for a whole list; undefined where the browser has none. */
export function nearObserver(): NearObserver | undefined {
  if (typeof IntersectionObserver === 'undefined') return undefined;
  const callbacks = new WeakMap<Element, (isNear: boolean) => void>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) callbacks.get(target)?.(isIntersecting);
    },
    { rootMargin: MARGIN },
  );
  return (element, onChange) => {
    callbacks.set(element, onChange);
    observer.observe(element);
    return () => observer.unobserve(element);
  };
}
