import type { FocusEvent } from 'react';
import { actsOf } from './actsOf.js';
import { shadowRootOf } from './shadowRootOf.js';

/** Gives the focus to the first act of a menu inside a shadow root that was opened with a key; radix, which comes right after, ends at the last one. */
export function enterShadowMenu({ target, currentTarget: menu }: FocusEvent<HTMLElement>): void {
  const root = shadowRootOf(menu);
  if (!root || target !== menu) return;
  queueMicrotask(() => {
    // A menu that was pressed keeps the focus itself.
    if (root.activeElement !== menu && menu.contains(root.activeElement)) actsOf(menu)[0]?.focus();
  });
}
