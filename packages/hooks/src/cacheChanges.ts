import type { Endpoint } from '@gigstack-ui/api';
import type { QueryKey } from '@tanstack/react-query';
import { endpointKey } from './endpointKey.js';
import type { GigstackContextValue } from './GigstackContext.js';

type Named = Pick<Endpoint, 'id'>;

/** Puts a record that has just been answered into the cache; a read that left before the change must not overwrite it. */
export async function remember<T extends object>({ queryClient }: GigstackContextValue, queryKey: QueryKey, record: T): Promise<void> {
  await queryClient.cancelQueries({ queryKey });
  queryClient.setQueryData(queryKey, record);
}

/** Takes a record that is gone out of the cache. */
export function forget({ client, queryClient }: GigstackContextValue, endpoint: Named, id: string): void {
  queryClient.removeQueries({ queryKey: endpointKey(client, endpoint, id) });
}

/** Marks every cached answer of these endpoints as out of date; what is on screen is read again. */
export function outdate(context: GigstackContextValue, ...endpoints: readonly Named[]): void {
  for (const endpoint of endpoints) outdateOne(context, endpoint);
}

/** The same for what was asked of one endpoint, such as the id of a record. */
export function outdateOne({ client, queryClient }: GigstackContextValue, endpoint: Named, ...asked: readonly string[]): void {
  void queryClient.invalidateQueries({ queryKey: endpointKey(client, endpoint, ...asked) });
}
