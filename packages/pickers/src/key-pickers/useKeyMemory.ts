'use client';
import type { CatalogName } from '@gigstack-ui/api';
import { useGigstack } from '@gigstack-ui/hooks';
import { useSyncExternalStore } from 'react';
import { keyMemoryOf, noKeys, type KeyMemory, type RememberedKeys } from './keyMemory.js';

/** The keys this person uses, and how to remember more; a server remembers none. */
export function useKeyMemory(name: CatalogName): RememberedKeys & Pick<KeyMemory, 'use' | 'toggleFavourite'> {
  const { read, subscribe, use, toggleFavourite } = keyMemoryOf(useGigstack(), name);
  const keys = useSyncExternalStore(subscribe, read, () => noKeys);
  return { ...keys, use, toggleFavourite };
}
