'use client';
import type { GigstackError } from '@gigstack-ui/api';
import type { QueryKey, UseQueryOptions, UseQueryResult } from '@tanstack/react-query';
import { useQuery } from '@tanstack/react-query';
import { useGigstackContext } from './useGigstackContext.js';

/** What a caller may set on a query; all else follows from the endpoint. */
export interface QuerySettings {
  /** False keeps the query from asking. */
  enabled?: boolean | undefined;
  /** Milliseconds between two reads while mounted, to follow a record that changes by itself. */
  refetchInterval?: number | false | undefined;
}

/** One answer as TanStack's query. */
export type RecordResult<T> = UseQueryResult<T, GigstackError>;

/** Reads one answer in the cache of the nearest provider. */
export function useRecord<T>(query: UseQueryOptions<T, GigstackError, T, QueryKey>, { enabled = true, refetchInterval = false }: QuerySettings = {}): RecordResult<T> {
  const { queryClient } = useGigstackContext();
  return useQuery({ ...query, enabled, refetchInterval }, queryClient);
}
