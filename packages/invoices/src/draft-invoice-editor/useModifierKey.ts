'use client';
import { useSyncExternalStore } from 'react';

/** How the key that goes with a letter is written where the person is: `⌘` or `Ctrl+`. */
export function useModifierKey(): string {
  return useSyncExternalStore(never, () => (/^(Mac|iP)/.test(navigator.platform) ? '⌘' : 'Ctrl+'), () => 'Ctrl+');
}

function never(): () => void {
  return () => {};
}
