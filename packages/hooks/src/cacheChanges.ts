import type { Endpoint } from '@gigstack-ui/api';
import type { QueryKey } from '@tanstack/react-query';
import { endpointKey } from './endpointKey.js';
import type { GigstackContextValue } from './GigstackContext.js';

/** Puts a record that has just been answered into the cache; a read that left before the change must not overwrite it. */
export async function remember<T extends object>({ queryClient }: GigstackContextValue, queryKey: QueryKey, record: T): Promise<void> {
  await queryClient.cancelQueries({ queryKey });
  queryClient.setQueryData(queryKey, record);
}

/** Marks every cached answer of these endpoints as out of date; what is on screen is read again. */
export function outdate({ client, queryClient }: GigstackContextValue, ...endpoints: readonly Pick<Endpoint, 'id'>[]): void {
  for (const endpoint of endpoints) void queryClient.invalidateQueries({ queryKey: endpointKey(client, endpoint) });
}
