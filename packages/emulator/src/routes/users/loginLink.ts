import * as z from 'zod/mini';
import type { Handler } from '../../http/Call.js';
import { checkInput } from '../../http/checkInput.js';
import { one } from '../../http/one.js';
import { randomId } from '../../ids/randomId.js';
import { text } from '../../records/text.js';
import { findUser } from '../../users/findUser.js';

const input = z.object({ user_id: text });
const validity = 3_600_000;

/** `POST /users/login-link`: an address that signs the user in, for an hour. What it opens here is the page that shows what the emulator holds. */
export const loginLink: Handler = (call) => {
  const user = findUser(call, checkInput(input, call.body).user_id);
  const url = `${call.origin}/?session=${randomId(32)}`;
  return one('Login link created successfully', { user_id: user.id, url, login_link: url, expires_at: Math.floor((call.now + validity) / 1000) });
};
