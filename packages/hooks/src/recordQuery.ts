import type { GigstackClient, GigstackError } from '@gigstack-ui/api';
import { queryOptions } from '@tanstack/react-query';
import { endpointKey } from './endpointKey.js';
import { queryManners } from './queryManners.js';
import type { Params, Reads } from './readEndpoint.js';
import { readEndpoint } from './readEndpoint.js';

/** Options to read one record of an endpoint. */
export function recordQuery<T>(client: GigstackClient, endpoint: Reads<T>, params: Params = {}) {
  return queryOptions<T, GigstackError>({
    ...queryManners,
    queryKey: endpointKey(client, endpoint, ...Object.values(params)),
    queryFn: ({ signal }) => readEndpoint<T>(client, endpoint, { params, signal }),
  });
}
