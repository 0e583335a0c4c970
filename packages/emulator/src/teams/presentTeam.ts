import type { TeamRecord } from '../records/TeamRecord.js';
import { toSeconds } from '../text/toSeconds.js';

/** A team as the API shows it, times in seconds; which account pays for it stays inside. */
export function presentTeam(team: TeamRecord) {
  const { billing_account: _account, connect_enabled: _connect, onboarding: _onboarding, series: _series, members: _members, deletes_at, ...shown } = team;
  const { sat, manifest_signed_at } = team;
  return {
    ...shown,
    sat: {
      completed: sat.completed,
      csd_expires_at: seconds(sat.csd_expires_at),
      connected_at: seconds(sat.connected_at),
    },
    manifest_signed_at: seconds(manifest_signed_at),
    ...(deletes_at !== null && { deletes_at: toSeconds(deletes_at) }),
    billing: { credits: 1000 },
    created_at: toSeconds(team.created_at),
  };
}

function seconds(milliseconds: number | null): number | null {
  return milliseconds === null ? null : toSeconds(milliseconds);
}
