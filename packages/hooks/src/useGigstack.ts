'use client';
import type { GigstackClient } from '@gigstack-ui/api';
import { useGigstackContext } from './useGigstackContext.js';

/** The client of the nearest provider, to call an endpoint without a hook of its own. */
export function useGigstack(): GigstackClient {
  return useGigstackContext().client;
}
