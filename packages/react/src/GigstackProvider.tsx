'use client';
import type { GigstackClient } from '@gigstack-ui/api';
import { GigstackDataProvider } from '@gigstack-ui/hooks';
import { GigstackUIProvider, type GigstackUIProviderProps } from '@gigstack-ui/ui';
import type { QueryClient } from '@tanstack/react-query';

/** Props of GigstackProvider: where the data comes from, and how everything below looks and speaks. */
export interface GigstackProviderProps extends GigstackUIProviderProps {
  /** Made with `createClient`; another client (another team) starts everything below afresh. */
  client: GigstackClient;
  /** The host's own TanStack Query client; the provider has one of its own unless told. */
  queryClient?: QueryClient;
}

/** The one provider a host needs: data and look, around every gigstack element. */
export function GigstackProvider({ client, queryClient, children, ...look }: GigstackProviderProps) {
  return (
    <GigstackDataProvider client={client} {...(queryClient && { queryClient })}>
      <GigstackUIProvider {...look}>{children}</GigstackUIProvider>
    </GigstackDataProvider>
  );
}
