import type { Handler } from '../../http/Call.js';
import { one } from '../../http/one.js';
import { removeMember } from '../../teams/members.js';
import { teamsOfAccount } from '../../teams/teamsOfAccount.js';
import { findUser } from '../../users/findUser.js';

/** `DELETE /users/:id`: takes the user out of every team; the account of the person stays. */
export const removeUser: Handler = (call) =>
  call.database.transaction(() => {
    const user = findUser(call, call.params['id']);
    const left = teamsOfAccount(call).filter(({ members }) => members.some(({ id }) => id === user.id));
    for (const team of left) call.database.teams.put(removeMember(team, user.id));
    return one('User removed from its teams', {
      id: user.id,
      removed_from_teams: left.map(({ id }) => id),
      deleted: false,
      account_deleted: false,
      account_deletion: { status: 'not_requested' },
    });
  });
