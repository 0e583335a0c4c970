import type { Handler } from '../../http/Call.js';
import { listPage } from '../../lists/listPage.js';
import { presentTeam } from '../../teams/presentTeam.js';

/** `GET /teams`: the teams of the billing account, or only the key's own team when it has no Connect. */
export const listTeams: Handler = (call) =>
  listPage(call, {
    collection: call.database.teams,
    message: 'Teams retrieved successfully',
    partition: call.team.billing_account,
    present: presentTeam,
    accepts: (team) => call.team.connect_enabled || team.id === call.team.id,
  });
