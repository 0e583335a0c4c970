'use client';
import { useState, useSyncExternalStore, type ReactNode } from 'react';
import { lazyPart } from '../lazy-part/lazyPart.js';
import { createToasts, noToasts, type Toasts } from './createToasts.js';
import { ToastsContext } from './ToastsContext.js';

/** Most pages never show one: the region is loaded with the first. */
const Region = lazyPart(() => import('./ToastRegion.js').then(({ ToastRegion }) => ToastRegion));

function Outlet({ toasts }: { toasts: Toasts }) {
  const isAnyShown = useSyncExternalStore(toasts.subscribe, toasts.current, noToasts).length > 0;
  return isAnyShown ? <Region toasts={toasts} /> : null;
}

/** Holds the notices of everything below it and the place where they show. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts] = useState(createToasts);
  return (
    <ToastsContext.Provider value={toasts}>
      {children}
      <Outlet toasts={toasts} />
    </ToastsContext.Provider>
  );
}
