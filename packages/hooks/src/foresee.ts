import type { QueryKey } from '@tanstack/react-query';
import type { GigstackContextValue } from './GigstackContext.js';

/**
 * Shows a change of a record before it is answered, for changes that can be taken back: fields given are new, `null` is gone. A refusal brings
 * back what was there.
 */
export async function foresee<T>({ queryClient }: GigstackContextValue, queryKey: QueryKey, fields: object, change: () => Promise<T>): Promise<T> {
  await queryClient.cancelQueries({ queryKey });
  const before = queryClient.getQueryData<object>(queryKey);
  if (before) queryClient.setQueryData(queryKey, { ...before, ...withoutNulls(fields) });
  try {
    return await change();
  } catch (error) {
    if (before) queryClient.setQueryData(queryKey, before);
    // What was sent may have arrived all the same.
    void queryClient.invalidateQueries({ queryKey });
    throw error;
  }
}

function withoutNulls(fields: object): object {
  return Object.fromEntries(Object.entries(fields).map(([name, value]: [string, unknown]) => [name, value ?? undefined]));
}
