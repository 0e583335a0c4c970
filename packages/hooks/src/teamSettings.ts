'use client';
import type { TeamSettings, TeamSettingsInput } from '@gigstack-ui/api';
import * as teams from '@gigstack-ui/api/teams';
import { outdate, outdateOne, remember } from './cacheChanges.js';
import { foresee } from './foresee.js';
import type { RecordChange } from './RecordChange.js';
import { emailTemplatesQuery, teamSettingsQuery } from './teamQueries.js';
import type { ChangeResult, ChangeSettings } from './useChange.js';
import { useChange } from './useChange.js';
import { useGigstack } from './useGigstack.js';
import type { QuerySettings, RecordResult } from './useRecord.js';
import { useRecord } from './useRecord.js';

/** The settings of a team; without an id nothing is asked. */
export function useTeamSettings(id: string | undefined, settings?: QuerySettings): RecordResult<TeamSettings> {
  return useRecord(teamSettingsQuery(useGigstack(), id ?? ''), { ...settings, enabled: id !== undefined && settings?.enabled });
}

/** Changes the given settings of a team; shown at once, taken back if refused. */
export function useUpdateTeamSettings(settings?: ChangeSettings<TeamSettings, RecordChange<TeamSettingsInput>>): ChangeResult<TeamSettings, RecordChange<TeamSettingsInput>> {
  return useChange(async (context, { id, body }) => {
    const { queryKey } = teamSettingsQuery(context.client, id);
    const updated = await foresee(context, queryKey, body, () => context.client.call(teams.updateSettings, { params: { id }, body }));
    await remember(context, queryKey, updated);
    outdateOne(context, teams.get, id);
    outdate(context, teams.list);
    return updated;
  }, settings);
}

/** The texts of the e-mails a team sends; their form is not documented. */
export function useEmailTemplates(id: string | undefined, settings?: QuerySettings): RecordResult<unknown> {
  return useRecord(emailTemplatesQuery(useGigstack(), id ?? ''), { ...settings, enabled: id !== undefined && settings?.enabled });
}
