'use client';
import type { Client } from '@gigstack-ui/api';
import { useClients, useClientSearch } from '@gigstack-ui/hooks';

/** What a picker offers: the answer of the server to what was typed, or the latest clients while nothing was. */
export function useClientOptions(typed: string): { clients: readonly Client[]; isLoading: boolean; isFailed: boolean } {
  const isTyped = typed.trim() !== '';
  const recent = useClients({ limit: 20 });
  const search = useClientSearch(typed, { limit: 20 });
  if (!isTyped) return { clients: recent.items, isLoading: recent.isPending, isFailed: recent.isError };
  return { clients: search.items, isLoading: search.isPending || search.isPlaceholderData, isFailed: search.isError };
}
