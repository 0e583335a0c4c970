import { ApiFailure } from '../../http/ApiFailure.js';
import type { Handler } from '../../http/Call.js';
import { one } from '../../http/one.js';
import { presentTeam } from '../../teams/presentTeam.js';

/** `GET /teams/:id`: the caller's team, and with Connect any other of its billing account. */
export const getTeam: Handler = ({ team, params, database }) => {
  const asked = database.teams.get(params['id'] ?? '');
  const reachable = asked?.id === team.id || (team.connect_enabled && asked?.billing_account === team.billing_account);
  if (!asked || !reachable) throw ApiFailure.notFound('Team');
  return one('Team retrieved successfully', presentTeam(asked));
};
