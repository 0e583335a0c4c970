import type { GigstackClient } from '@gigstack-ui/api';
import type { QueryKey } from '@tanstack/react-query';
import { hashKey } from '@tanstack/react-query';

/** Placeholder data that keeps what was shown before, unless it was another team's or person's. */
export function keepWithinScope({ scope }: GigstackClient) {
  return <T>(previous: T | undefined, query?: { queryKey: QueryKey }): T | undefined =>
    query !== undefined && hashKey(query.queryKey.slice(0, scope.length)) === hashKey(scope) ? previous : undefined;
}
