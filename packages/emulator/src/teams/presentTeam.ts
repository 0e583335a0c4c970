import type { TeamRecord } from '../records/TeamRecord.js';
import { toSeconds } from '../text/toSeconds.js';

/** A team as the API shows it, times in seconds; which account pays for it stays inside. */
export function presentTeam({ billing_account: _account, connect_enabled: _connect, sat, ...team }: TeamRecord) {
  return {
    ...team,
    sat: {
      completed: sat.completed,
      csd_expires_at: toSeconds(sat.csd_expires_at),
      connected_at: toSeconds(sat.connected_at),
    },
    integrations: {},
    billing: { credits: 1000 },
    created_at: toSeconds(team.created_at),
  };
}
