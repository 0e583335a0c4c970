import type { GigstackClient, GigstackError, Team } from '@gigstack-ui/api';
import * as teams from '@gigstack-ui/api/teams';
import { queryOptions } from '@tanstack/react-query';
import { endpointKey } from './endpointKey.js';
import { queryManners } from './queryManners.js';

/** Options to read one team. */
export function teamQuery(client: GigstackClient, id: string) {
  return queryOptions<Team, GigstackError>({
    ...queryManners,
    queryKey: endpointKey(client, teams.get, id),
    queryFn: ({ signal }) => client.call(teams.get, { params: { id }, signal }),
  });
}
