import { ApiFailure } from '../http/ApiFailure.js';
import type { Call } from '../http/Call.js';
import type { TeamRecord } from '../records/TeamRecord.js';

/** The team of the path: the caller's own, and with Connect any other of its billing account; 404 for the rest of the world. */
export function findTeam({ database, team, params }: Call): TeamRecord {
  const asked = database.teams.get(params['id'] ?? '');
  const isReachable = asked?.id === team.id || (team.connect_enabled && asked?.billing_account === team.billing_account);
  if (!asked || !isReachable) throw ApiFailure.notFound('Team');
  return asked;
}
