import { QueryClient } from '@tanstack/react-query';

/** The cache a provider makes for itself when the host gives none: what was read less than half a minute ago is shown without asking again. */
export function createQueryClient(): QueryClient {
  return new QueryClient({ defaultOptions: { queries: { staleTime: 30_000 } } });
}
