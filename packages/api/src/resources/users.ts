import { endpoint } from '../endpoint.js';
import { anything } from '../schemas/answerFields.js';
import { listQuery } from '../schemas/listQuery.js';
import { loginLinkInput } from '../schemas/loginLinkInput.js';
import { outcome } from '../schemas/outcome.js';
import { passwordResetInput } from '../schemas/passwordResetInput.js';
import { user } from '../schemas/user.js';
import { userInput, userUpdateInput } from '../schemas/userInput.js';
import { userRemoval } from '../schemas/userRemoval.js';

/** Pages through the users of the billing account. @source docs, cli */
export const list = /* @__PURE__ */ endpoint({
  id: 'users.list',
  method: 'GET',
  path: '/users',
  query: listQuery,
  output: user,
  answers: 'page',
});

/** Reads one user. @source docs, cli */
export const get = /* @__PURE__ */ endpoint({
  id: 'users.get',
  method: 'GET',
  path: '/users/:id',
  output: user,
  answers: 'one',
});

/** Makes a user; with `auto_join` a member of the team at once. @source docs */
export const create = /* @__PURE__ */ endpoint({
  id: 'users.create',
  method: 'POST',
  path: '/users',
  body: userInput,
  output: user,
  answers: 'one',
});

/** Changes the fields of a user that are given. @source docs, cli */
export const update = /* @__PURE__ */ endpoint({
  id: 'users.update',
  method: 'PUT',
  path: '/users/:id',
  body: userUpdateInput,
  output: user,
  answers: 'one',
});

/** Takes a user out of every team; the account itself stays. @source cli */
export const remove = /* @__PURE__ */ endpoint({
  id: 'users.remove',
  method: 'DELETE',
  path: '/users/:id',
  output: userRemoval,
  answers: 'one',
});

/** Sends an e-mail to choose a new password. @source docs, n8n */
export const resetPassword = /* @__PURE__ */ endpoint({
  id: 'users.resetPassword',
  method: 'POST',
  path: '/users/reset-password',
  body: passwordResetInput,
  output: outcome,
  answers: 'one',
});

/** Makes a link that signs a person in; no page ever sees it. @source n8n; the name of the field is not documented */
export const loginLink = /* @__PURE__ */ endpoint({
  id: 'users.loginLink',
  method: 'POST',
  path: '/users/login-link',
  body: loginLinkInput,
  output: anything,
  answers: 'one',
  serverOnly: true,
});
