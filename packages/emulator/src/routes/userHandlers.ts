import type { Handler } from '../http/Call.js';
import { createUser } from './users/create.js';
import { getUser } from './users/get.js';
import { listUsers } from './users/list.js';
import { loginLink } from './users/loginLink.js';
import { removeUser } from './users/remove.js';
import { resetPassword } from './users/resetPassword.js';
import { updateUser } from './users/update.js';

/** Who answers the routes of users. */
export const userHandlers: Readonly<Record<string, Handler>> = {
  'users.list': listUsers,
  'users.get': getUser,
  'users.create': createUser,
  'users.update': updateUser,
  'users.remove': removeUser,
  'users.resetPassword': resetPassword,
  'users.loginLink': loginLink,
};
