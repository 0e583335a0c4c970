'use client';
import { createContext } from 'react';

/** Where popups go: `root` for dialogs, `nearest` for lists, menus and tips (the dialog they are in, if any). */
export interface PortalTargets {
  readonly root: () => HTMLElement | null;
  readonly nearest: () => HTMLElement | null;
}

const body = () => (typeof document === 'undefined' ? null : document.body);

/** The targets in force; functions, so that a container is only made when the first popup opens. */
export const PortalContext = createContext<PortalTargets>({ root: body, nearest: body });
