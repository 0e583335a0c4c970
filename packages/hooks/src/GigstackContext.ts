'use client';
import type { GigstackClient } from '@gigstack-ui/api';
import type { QueryClient } from '@tanstack/react-query';
import { createContext } from 'react';

/** Who the elements below speak for, and where their answers are cached. */
export interface GigstackContextValue {
  client: GigstackClient;
  queryClient: QueryClient;
}

/** Null outside of a provider. */
export const GigstackContext = createContext<GigstackContextValue | null>(null);
