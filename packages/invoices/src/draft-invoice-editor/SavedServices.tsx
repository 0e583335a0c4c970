'use client';
import type { Service } from '@gigstack-ui/api';
import { useServices } from '@gigstack-ui/hooks';
import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';

/** The saved services for the descriptions to search in. */
export interface ServiceSource {
  readonly services: readonly Service[];
  readonly isLoading: boolean;
  /** Reads them, once somebody is about to search. */
  readonly ask: () => void;
}

/** As many as can be searched through here; the API offers no search of its own. */
const MOST = 1000;

const ServiceContext = createContext<ServiceSource>({ services: [], isLoading: false, ask: () => {} });

/** Reads the saved services when the first description gets the focus, page after page. */
export function SavedServices({ children }: { children: ReactNode }) {
  const [isWanted, setWanted] = useState(false);
  const { items, isLoading, hasNextPage, isFetching, fetchNextPage } = useServices({ enabled: isWanted, limit: 100 });
  const ask = useCallback(() => setWanted(true), []);
  const goesOn = hasNextPage && !isFetching && items.length < MOST;

  useEffect(() => {
    if (goesOn) void fetchNextPage();
  }, [goesOn, fetchNextPage]);

  const source = useMemo(() => ({ services: items, isLoading, ask }), [items, isLoading, ask]);
  return <ServiceContext.Provider value={source}>{children}</ServiceContext.Provider>;
}

/** The saved services around. */
export function useSavedServices(): ServiceSource {
  return useContext(ServiceContext);
}
