import type { GigstackClient, Series, Team, TeamMember, TeamSettings } from '@gigstack-ui/api';
import * as teams from '@gigstack-ui/api/teams';
import type { ListFilters } from './ListFilters.js';
import { listPages } from './listPages.js';
import { recordQuery } from './recordQuery.js';

/** Options to read the teams the key can act for, page by page. */
export function teamsQuery(client: GigstackClient, filters: ListFilters = {}) {
  return listPages<Team>(client, teams.list, { filters });
}

/** Options to read one team. */
export function teamQuery(client: GigstackClient, id: string) {
  return recordQuery<Team>(client, teams.get, { id });
}

/** Options to read the settings of a team. */
export function teamSettingsQuery(client: GigstackClient, id: string) {
  return recordQuery<TeamSettings>(client, teams.settings, { id });
}

/** Options to read the series of a team. */
export function seriesQuery(client: GigstackClient, id: string) {
  return listPages<Series>(client, teams.series, { params: { id } });
}

/** Options to read the people of a team. */
export function teamMembersQuery(client: GigstackClient, id: string) {
  return listPages<TeamMember>(client, teams.members, { params: { id } });
}

/** Options to read the texts of the e-mails a team sends; their form is not documented. */
export function emailTemplatesQuery(client: GigstackClient, id: string) {
  return recordQuery<unknown>(client, teams.emailTemplates, { id });
}
