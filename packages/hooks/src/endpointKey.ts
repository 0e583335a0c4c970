import type { Endpoint, GigstackClient } from '@gigstack-ui/api';
import type { QueryKey } from '@tanstack/react-query';

/** The cache key of an endpoint's answers: scope first, then resource and action, then what was asked; without the last part, of all of them. */
export function endpointKey(client: GigstackClient, endpoint: Pick<Endpoint, 'id'>, ...asked: readonly unknown[]): QueryKey {
  return [...client.scope, ...endpoint.id.split('.'), ...asked];
}
