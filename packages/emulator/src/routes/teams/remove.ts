import { ApiFailure } from '../../http/ApiFailure.js';
import type { Handler } from '../../http/Call.js';
import { one } from '../../http/one.js';
import { toSeconds } from '../../text/toSeconds.js';
import { findTeam } from '../../teams/findTeam.js';

const grace = 30 * 86_400_000;

/** `DELETE /teams/:id`: the team goes thirty days later; until then everything of it works. Nobody can delete the team their key belongs to. */
export const removeTeam: Handler = (call) =>
  call.database.transaction(() => {
    const team = findTeam(call);
    if (team.id === call.team.id) throw new ApiFailure(403, 'operation_not_allowed', 'A team cannot delete itself');
    const deletes_at = team.deletes_at ?? call.now + grace;
    call.database.teams.put({ ...team, deletes_at });
    return one('Team deletion scheduled', { id: team.id, deleted: false, status: 'deletion_scheduled', deletes_at: toSeconds(deletes_at) });
  });
