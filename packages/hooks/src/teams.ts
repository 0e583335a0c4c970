'use client';
import type { CsdInput, ManifestInput, Outcome, Team, TeamInput, TeamIntegrations, TeamUpdateInput } from '@gigstack-ui/api';
import * as teams from '@gigstack-ui/api/teams';
import { outdate, outdateOne, remember } from './cacheChanges.js';
import { given } from './given.js';
import type { ListFilters, WithEnabled } from './ListFilters.js';
import type { RecordChange, UploadChange } from './RecordChange.js';
import { teamIntegrationsQuery } from './teamIntegrationsQuery.js';
import { teamQuery, teamsQuery } from './teamQueries.js';
import type { ChangeResult, ChangeSettings } from './useChange.js';
import { useChange } from './useChange.js';
import { useGigstack } from './useGigstack.js';
import type { PagesResult } from './usePages.js';
import { usePages } from './usePages.js';
import type { QuerySettings, RecordResult } from './useRecord.js';
import { useRecord } from './useRecord.js';

/** The teams the key can act for, page by page. */
export function useTeams({ enabled, ...filters }: WithEnabled<ListFilters> = {}): PagesResult<Team> {
  return usePages(teamsQuery(useGigstack(), filters), enabled);
}

/** Makes a team under the same billing account. */
export function useCreateTeam(settings?: ChangeSettings<Team, TeamInput>): ChangeResult<Team, TeamInput> {
  return useChange(async (context, body) => {
    const team = await context.client.call(teams.create, { body });
    await remember(context, teamQuery(context.client, team.id).queryKey, team);
    outdate(context, teams.list);
    return team;
  }, settings);
}

/** Changes the given fields of a team. */
export function useUpdateTeam(settings?: ChangeSettings<Team, RecordChange<TeamUpdateInput>>): ChangeResult<Team, RecordChange<TeamUpdateInput>> {
  return useChange(async (context, { id, body }) => {
    const updated = await context.client.call(teams.update, { params: { id }, body });
    await remember(context, teamQuery(context.client, id).queryKey, updated);
    outdate(context, teams.list);
    return updated;
  }, settings);
}

/** Schedules a team to be deleted, by its id. */
export function useDeleteTeam(settings?: ChangeSettings<Outcome, string>): ChangeResult<Outcome, string> {
  return useChange(async (context, id) => {
    const answer = await context.client.call(teams.remove, { params: { id } });
    outdateOne(context, teams.get, id);
    outdate(context, teams.list);
    return answer;
  }, settings);
}

/** Which providers the client's team has set up. */
export function useTeamIntegrations(settings?: QuerySettings): RecordResult<TeamIntegrations | undefined> {
  return useRecord(teamIntegrationsQuery(useGigstack()), settings);
}

/** Gives a team its Certificado de Sello Digital; nothing of it is kept here. */
export function useUploadCsd(settings?: ChangeSettings<Outcome, { id: string } & UploadChange<CsdInput>>): ChangeResult<Outcome, { id: string } & UploadChange<CsdInput>> {
  return useChange(async (context, { id, ...upload }) => {
    const answer = await context.client.call(teams.uploadCsd, { params: { id }, ...given(upload) });
    outdateOne(context, teams.get, id);
    outdate(context, teams.list);
    return answer;
  }, settings);
}

/** Signs the agreement with the certifier with the issuer's e.firma; nothing of it is kept here. */
export function useSignManifest(settings?: ChangeSettings<Outcome, RecordChange<ManifestInput>>): ChangeResult<Outcome, RecordChange<ManifestInput>> {
  return useChange(async (context, { id, body }) => {
    const answer = await context.client.call(teams.signManifest, { params: { id }, body });
    outdateOne(context, teams.get, id);
    outdate(context, teams.list);
    return answer;
  }, settings);
}
