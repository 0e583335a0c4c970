'use client';
import type { GigstackClient } from '@gigstack-ui/api';
import type { QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useEffect, useMemo, useState } from 'react';
import { createQueryClient } from './createQueryClient.js';
import { GigstackContext } from './GigstackContext.js';

/** Properties of `GigstackDataProvider`. */
export interface GigstackDataProviderProps {
  /** Made once with `createClient`, outside of render or in a memo; another team or person is another client. */
  client: GigstackClient;
  /** The host's own cache; left out, the provider makes one that nobody else sees. */
  queryClient?: QueryClient | undefined;
  children?: ReactNode;
}

/**
 * Gives the hooks below a client and a cache. It sets no TanStack context, so the host's own queries inside keep the host's cache.
 * When the client's scope (address, team, person) changes, everything below starts anew: requests under way are aborted and nothing
 * of the former team is painted again.
 */
export function GigstackDataProvider({ client, queryClient, children }: GigstackDataProviderProps) {
  const [own] = useState(createQueryClient);
  const cache = queryClient ?? own;

  // A mounted cache listens for focus and connection, as under TanStack's own provider; mounts are counted, so the host's may be shared.
  useEffect(() => {
    cache.mount();
    return () => cache.unmount();
  }, [cache]);

  const value = useMemo(() => ({ client, queryClient: cache }), [client, cache]);
  return (
    <GigstackContext.Provider key={JSON.stringify(client.scope)} value={value}>
      {children}
    </GigstackContext.Provider>
  );
}
