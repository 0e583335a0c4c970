import type { KeyboardEvent } from 'react';
import { actsOf } from './actsOf.js';
import { shadowRootOf } from './shadowRootOf.js';

/** Where a key leads from the act at a place; -1 stands for the menu itself. */
const moves: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at > 0 ? at : count) - 1,
  Home: () => 0,
  PageUp: () => 0,
  End: (_at, count) => count - 1,
  PageDown: (_at, count) => count - 1,
};

/** Moves among the acts of a menu inside a shadow root, where radix ends at the last one whatever the key; asked before it is. */
export function moveInShadowMenu(event: KeyboardEvent<HTMLElement>): void {
  const root = shadowRootOf(event.currentTarget);
  const move = moves[event.key];
  if (!root || !move) return;
  event.preventDefault();
  const acts = actsOf(event.currentTarget);
  acts[move(acts.indexOf(root.activeElement as HTMLElement), acts.length)]?.focus();
}
