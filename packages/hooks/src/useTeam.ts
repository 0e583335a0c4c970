'use client';
import { teamQuery } from './teamQuery.js';
import { useGigstack } from './useGigstack.js';
import type { QuerySettings } from './useRecord.js';
import { useRecord } from './useRecord.js';

/** One team, by default the one the client acts for; where neither is known nothing is asked. */
export function useTeam(id?: string, settings?: QuerySettings) {
  const client = useGigstack();
  const team = id ?? client.team;
  return useRecord(teamQuery(client, team ?? ''), { ...settings, enabled: team !== undefined && settings?.enabled });
}
