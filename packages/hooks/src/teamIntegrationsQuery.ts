import type { GigstackClient, TeamIntegrations } from '@gigstack-ui/api';
import * as teams from '@gigstack-ui/api/teams';
import { recordQuery } from './recordQuery.js';

/** Options to read which providers the client's team has set up; the route takes no id. */
export function teamIntegrationsQuery(client: GigstackClient) {
  return recordQuery<TeamIntegrations | undefined>(client, teams.integrations);
}
