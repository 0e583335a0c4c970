'use client';
import { useContext } from 'react';
import type { GigstackContextValue } from './GigstackContext.js';
import { GigstackContext } from './GigstackContext.js';
import { withoutProvider } from './withoutProvider.js';

/** The client and the cache of the nearest provider; where there is none, a stand-in that asks nobody. */
export function useGigstackContext(): GigstackContextValue {
  return useContext(GigstackContext) ?? withoutProvider();
}
