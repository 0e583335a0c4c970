import * as z from 'zod/mini';
import { ApiFailure } from '../../http/ApiFailure.js';
import type { Handler } from '../../http/Call.js';
import { checkInput } from '../../http/checkInput.js';
import { one } from '../../http/one.js';
import { findUser } from '../../users/findUser.js';
import { presentUser } from '../../users/presentUser.js';
import { userFields } from '../../users/UserRecord.js';

const input = z.extend(userFields, { email: z.optional(z.string()) });

/** `PUT /users/:id`: only what is sent changes; the email and the teams never do. */
export const updateUser: Handler = (call) =>
  call.database.transaction(() => {
    const user = findUser(call, call.params['id']);
    const { email = user.email, ...sent } = checkInput(input, call.body);
    if (email !== user.email) throw new ApiFailure(400, 'operation_not_allowed', 'The email of a user cannot change', ['email: cannot change']);
    const updated = { ...user, ...sent };
    call.database.users.put(call.team.billing_account, updated);
    return one('User updated successfully', presentUser(updated, call));
  });
