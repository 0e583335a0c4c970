import type * as all from './allPopups.js';
import { createLazy, type Lazy } from '../lazy-part/createLazy.js';

/** The code of every popup: one file, because they share most of what they are made of, and a menu must not open before its acts. */
export type AllPopups = typeof all;

/** The code of the popups, asked for by the first of them on a page. */
export const popups: Lazy<AllPopups> = createLazy(() => import('./allPopups.js'));

/** Loads the code of the popups ahead of the first of them, as tests that press at once want it; resolves when it is there. */
export function preloadPopups(): Promise<void> {
  return popups.preload();
}
