'use client';
import type { Service } from '@gigstack-ui/api';
import { useServices } from '@gigstack-ui/hooks';
import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';

/** The saved services, as far as they were read. */
export interface SavedServiceList {
  readonly services: readonly Service[];
  readonly isLoading: boolean;
}

interface ServiceSource {
  readonly list: StoreApi<SavedServiceList>;
  /** Reads them, once somebody is about to search. */
  readonly ask: () => void;
}

/** As many as can be searched through here; the API offers no search of its own. */
const MOST = 1000;

const nothing: SavedServiceList = { services: [], isLoading: false };
const ServiceContext = createContext<ServiceSource>({ list: createStore(() => nothing), ask: () => {} });

/** Reads the saved services when the first description gets the focus, page after page; only a description somebody was at hears of them. */
export function SavedServices({ children }: { children: ReactNode }) {
  const [isWanted, setWanted] = useState(false);
  const [list] = useState(() => createStore(() => nothing));
  const { items, isLoading, hasNextPage, isFetching, fetchNextPage } = useServices({ enabled: isWanted, limit: 100 });
  const ask = useCallback(() => setWanted(true), []);
  const goesOn = hasNextPage && !isFetching && items.length < MOST;

  useEffect(() => {
    if (goesOn) void fetchNextPage();
  }, [goesOn, fetchNextPage]);
  useEffect(() => list.setState({ services: items, isLoading }), [list, items, isLoading]);

  const source = useMemo(() => ({ list, ask }), [list, ask]);
  return <ServiceContext.Provider value={source}>{children}</ServiceContext.Provider>;
}

/** The saved services around, for whoever `ask`s. */
export function useSavedServices(): SavedServiceList & { readonly ask: () => void } {
  const { list, ask } = useContext(ServiceContext);
  const [isAsked, setAsked] = useState(false);
  const found = useStore(list, (all) => (isAsked ? all : nothing));
  return {
    ...found,
    ask() {
      // The field that takes the focus is painted first: the first letter is some frames away.
      requestAnimationFrame(() =>
        setTimeout(() => {
          ask();
          setAsked(true);
        }),
      );
    },
  };
}
