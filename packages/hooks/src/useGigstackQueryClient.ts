'use client';
import type { QueryClient } from '@tanstack/react-query';
import { useGigstackContext } from './useGigstackContext.js';

/** The cache of the nearest provider, to prefetch or to write what an element already knows; TanStack's own `useQueryClient` stays the host's. */
export function useGigstackQueryClient(): QueryClient {
  return useGigstackContext().queryClient;
}
