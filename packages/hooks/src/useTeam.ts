'use client';
import type { Team } from '@gigstack-ui/api';
import { teamQuery } from './teamQueries.js';
import { useGigstack } from './useGigstack.js';
import type { QuerySettings, RecordResult } from './useRecord.js';
import { useRecord } from './useRecord.js';

/** One team, by default the one the client acts for; where neither is known nothing is asked. */
export function useTeam(id?: string, settings?: QuerySettings): RecordResult<Team> {
  const client = useGigstack();
  const team = id ?? client.team;
  return useRecord(teamQuery(client, team ?? ''), { ...settings, enabled: team !== undefined && settings?.enabled });
}
