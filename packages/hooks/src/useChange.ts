'use client';
import type { GigstackError } from '@gigstack-ui/api';
import type { UseMutationOptions, UseMutationResult } from '@tanstack/react-query';
import { useMutation } from '@tanstack/react-query';
import type { GigstackContextValue } from './GigstackContext.js';
import { queryManners } from './queryManners.js';
import { useGigstackContext } from './useGigstackContext.js';

/** What a caller may set on a mutation: TanStack's callbacks and meta; how it is sent follows from the endpoint. */
export type ChangeSettings<T, Variables> = Omit<UseMutationOptions<T, GigstackError, Variables>, 'mutationFn' | 'mutationKey' | 'retry' | 'retryDelay' | 'networkMode'>;

/** A change as TanStack's mutation. */
export type ChangeResult<T, Variables> = UseMutationResult<T, GigstackError, Variables>;

/**
 * A mutation that keeps the cache true before its callbacks run. It is sent once, now or never: the outcome of a lost answer is unknown,
 * and a stamp that waits for a connection would surprise.
 */
export function useChange<T, Variables>(
  change: (context: GigstackContextValue, variables: Variables) => Promise<T>,
  settings: ChangeSettings<T, Variables> = {},
): ChangeResult<T, Variables> {
  const context = useGigstackContext();
  return useMutation({ ...settings, ...queryManners, mutationFn: (variables: Variables) => change(context, variables) }, context.queryClient);
}
