'use client';
import { createContext } from 'react';

/** An element for popups that is made on first need. */
export interface PortalPlace {
  /** Makes the element if it is not there; only in effects. */
  readonly make: () => void;
  readonly current: () => HTMLElement | null;
}

/** Where popups go: `root` for dialogs, `nearest` for lists, menus and tips (the dialog they are in, if any). */
export interface PortalTargets {
  readonly root: PortalPlace;
  readonly nearest: PortalPlace;
}

const body: PortalPlace = { make: () => {}, current: () => document.body };

/** The targets in force; without a provider popups go to the body. */
export const PortalContext = createContext<PortalTargets>({ root: body, nearest: body });
