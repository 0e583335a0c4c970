'use client';
import type { GigstackError } from '@gigstack-ui/api';
import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { Paged, pagesQuery } from './pagesQuery.js';
import { useGigstackContext } from './useGigstackContext.js';

/** A list as TanStack's infinite query, with the records of all pages read so far in `items`. */
export type PagesResult<T> = UseInfiniteQueryResult<Paged<T>, GigstackError> & { readonly items: readonly T[]; readonly total: number | undefined };

const none: readonly never[] = [];

/** Reads a list page by page in the cache of the nearest provider. */
export function usePages<T>(query: ReturnType<typeof pagesQuery<T>>, enabled = true): PagesResult<T> {
  const { queryClient } = useGigstackContext();
  const result = useInfiniteQuery({ ...query, enabled }, queryClient);
  return { ...result, items: result.data?.items ?? none, total: result.data?.total };
}
