import * as z from 'zod/mini';
import { ApiFailure } from '../../http/ApiFailure.js';
import type { Call, Handler } from '../../http/Call.js';
import { checkInput } from '../../http/checkInput.js';
import { one } from '../../http/one.js';
import { randomId } from '../../ids/randomId.js';
import { addMember } from '../../teams/members.js';
import { presentUser } from '../../users/presentUser.js';
import { teamRole, userFields, type UserRecord } from '../../users/UserRecord.js';
import { fold } from '../../text/fold.js';

const input = z.extend(userFields, {
  email: z.string().check(z.regex(/^[^\s@]+@[^\s@]+$/), z.maxLength(320)),
  auto_join: z.optional(z.boolean()),
  role: z.optional(teamRole),
});

/** `POST /users`: with `auto_join` the new user is at once a member of the team, a viewer unless told. */
export const createUser: Handler = (call) =>
  call.database.transaction(() => {
    const { database, team, now } = call;
    const { auto_join = false, role = 'viewer', ...fields } = checkInput(input, call.body);
    if (isTaken(fields.email, call)) {
      throw new ApiFailure(409, 'resource_already_exists', 'A user with this email already exists', ['email: is taken']);
    }
    const user: UserRecord = { ...fields, id: `user_${randomId()}`, created_at: now };
    database.users.put(team.billing_account, user);
    const joined = auto_join ? addMember(team, { id: user.id, role }) : team;
    if (auto_join) database.teams.put(joined);
    return one('User created successfully', { ...presentUser(user, { database, team: joined }), invitation_sent: false }, 201);
  });

function isTaken(email: string, { database, team }: Call): boolean {
  const all = database.users.scan({ partition: team.billing_account, orderBy: 'createdAt', direction: 'asc' });
  return [...all].some(({ document }) => fold(document.email) === fold(email));
}
