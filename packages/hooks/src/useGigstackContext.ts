'use client';
import { useContext } from 'react';
import type { GigstackContextValue } from './GigstackContext.js';
import { GigstackContext } from './GigstackContext.js';

/** The client and the cache of the nearest provider; throws where there is none. */
export function useGigstackContext(): GigstackContextValue {
  const value = useContext(GigstackContext);
  if (value === null) throw new Error('gigstack hooks need a <GigstackDataProvider> above them.');
  return value;
}
