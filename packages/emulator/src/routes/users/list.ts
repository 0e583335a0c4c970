import type { Handler } from '../../http/Call.js';
import { listPage } from '../../lists/listPage.js';
import { presentUser } from '../../users/presentUser.js';

/** `GET /users`: the people of the billing account, or only the team's own when it has no Connect. */
export const listUsers: Handler = (call) =>
  listPage(call, {
    collection: call.database.users,
    message: 'Users retrieved successfully',
    partition: call.team.billing_account,
    present: (user) => presentUser(user, call),
    accepts: ({ id }) => call.team.connect_enabled || call.team.members.some((member) => member.id === id),
  });
