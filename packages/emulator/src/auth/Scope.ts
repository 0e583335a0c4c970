import type { TeamRecord } from '../records/TeamRecord.js';

/** On whose behalf a request runs. */
export interface Scope {
  team: TeamRecord;
  livemode: boolean;
  /** Test and live documents of a team never meet, so each mode has a partition of its own. */
  partition: string;
}

/** The scope of a team in one mode. */
export function scopeOf(team: TeamRecord, livemode: boolean): Scope {
  return { team, livemode, partition: `${team.id}/${livemode ? 'live' : 'test'}` };
}
