'use client';
import type { CatalogRow, GigstackError } from '@gigstack-ui/api';
import { catalogSearchQuery, useGigstack, useGigstackQueryClient, type CatalogSearch } from '@gigstack-ui/hooks';
import { keepPreviousData, useQuery, type QueryKey } from '@tanstack/react-query';
import type { CatalogSource } from './CatalogSource.js';

/** Rows of a large catalog, whoever searches it. */
export interface CatalogRows {
  readonly rows: readonly CatalogRow[];
  /** The rows answer an older text, or there are none yet. */
  readonly isLoading: boolean;
  readonly isFailed: boolean;
}

const none: readonly CatalogRow[] = [];

/** As much of a text as the route of the proxy takes; what was pasted beyond it says nothing more, wherever it is searched. */
const LONGEST = 200;

/** Searches a large catalog as a text is typed, on the host's server or in the source given; an empty text asks nothing. */
export function useCatalogRows(source: CatalogSource | undefined, search: CatalogSearch): CatalogRows {
  const client = useGigstack();
  const text = search.text.trim().slice(0, LONGEST).trimEnd();
  const server = catalogSearchQuery(client, { ...search, text });
  const query = useQuery<CatalogRow[], GigstackError, CatalogRow[], QueryKey>(
    {
      ...server,
      ...(source && {
        queryKey: [...client.scope, source.key, search.name, text, search.limit],
        queryFn: () => source.search({ ...search, text }).then((rows) => [...rows]),
        placeholderData: keepPreviousData,
      }),
      enabled: text !== '',
    },
    useGigstackQueryClient(),
  );
  const isAsked = text !== '';
  return { rows: isAsked ? (query.data ?? none) : none, isLoading: isAsked && (query.isPending || query.isPlaceholderData), isFailed: query.isError };
}
