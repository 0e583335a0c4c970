import type { Handler } from '../../http/Call.js';
import { one } from '../../http/one.js';
import { findUser } from '../../users/findUser.js';
import { presentUser } from '../../users/presentUser.js';

/** `GET /users/:id` */
export const getUser: Handler = (call) => one('User retrieved successfully', presentUser(findUser(call, call.params['id']), call));
