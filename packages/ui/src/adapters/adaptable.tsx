'use client';
import { createElement, forwardRef, Suspense, useContext, type ComponentType, type ForwardRefExoticComponent, type RefAttributes } from 'react';
import { AdapterBoundary } from './AdapterBoundary.js';
import type { AdapterName } from './Adapters.js';
import { AdaptersContext } from './AdaptersContext.js';

/**
 * A primitive that gives way to the host's component of the same name.
 * The host's component is rendered as it is, never wrapped in a new type, so its node, focus and caret survive every render of the host.
 */
export function adaptable<P extends object, E>(name: AdapterName, own: ForwardRefExoticComponent<P & RefAttributes<E>>): ForwardRefExoticComponent<P & RefAttributes<E>> {
  const adapted = forwardRef<E, P>((props, ref) => {
    const adapter = useContext(AdaptersContext)[name] as ComponentType<P & RefAttributes<E>> | undefined;
    const all = { ...(props as P), ref };
    if (!adapter) return createElement(own, all);
    // A lazy adapter shows our own component until it has arrived.
    const ours = createElement(own, all);
    return (
      <AdapterBoundary name={name} own={ours}>
        <Suspense fallback={ours}>{createElement(adapter, all)}</Suspense>
      </AdapterBoundary>
    );
  });
  adapted.displayName = name;
  return adapted as ForwardRefExoticComponent<P & RefAttributes<E>>;
}
