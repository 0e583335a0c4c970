import { scopeOf } from '../auth/Scope.js';
import { ApiFailure } from '../http/ApiFailure.js';
import type { Context } from '../http/Call.js';
import type { Surroundings } from '../http/Surroundings.js';

/** On whose behalf a page acts: the team and mode whose record its address opened. */
export function contextOf(partition: string, url: URL, { database, clock, faults, origin }: Surroundings): Context {
  const cut = partition.lastIndexOf('/');
  const team = database.teams.get(partition.slice(0, cut));
  if (!team) throw ApiFailure.notFound('Team');
  return {
    ...scopeOf(team, partition.slice(cut + 1) === 'live'),
    database,
    now: clock.now(),
    origin: origin ?? url.origin,
    drift: faults.centDrift ? 0.01 : 0,
    receiver: faults.receiver,
  };
}
