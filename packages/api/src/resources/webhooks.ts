import { endpoint } from '../endpoint.js';
import { outcome } from '../schemas/outcome.js';
import { webhook } from '../schemas/webhook.js';
import { webhookInput, webhookUpdateInput } from '../schemas/webhookInput.js';
import { webhookQuery } from '../schemas/webhookQuery.js';

/** Lists the webhooks, all at once. @source docs */
export const list = /* @__PURE__ */ endpoint({
  id: 'webhooks.list',
  method: 'GET',
  path: '/webhooks',
  query: webhookQuery,
  output: webhook,
  answers: 'page',
  hidden: ['headers', 'secret', 'signing_secret'],
});

/** Reads one webhook. @source docs, n8n */
export const get = /* @__PURE__ */ endpoint({
  id: 'webhooks.get',
  method: 'GET',
  path: '/webhooks/:id',
  output: webhook,
  answers: 'one',
  hidden: ['headers', 'secret', 'signing_secret'],
});

/** Makes a webhook: an address that is told of events. @source docs */
export const create = /* @__PURE__ */ endpoint({
  id: 'webhooks.create',
  method: 'POST',
  path: '/webhooks',
  body: webhookInput,
  output: webhook,
  answers: 'one',
  hidden: ['headers', 'secret', 'signing_secret'],
});

/** Changes the fields of a webhook that are given. @source docs, cli */
export const update = /* @__PURE__ */ endpoint({
  id: 'webhooks.update',
  method: 'PUT',
  path: '/webhooks/:id',
  body: webhookUpdateInput,
  output: webhook,
  answers: 'one',
  hidden: ['headers', 'secret', 'signing_secret'],
});

/** Deletes a webhook. @source docs */
export const remove = /* @__PURE__ */ endpoint({
  id: 'webhooks.remove',
  method: 'DELETE',
  path: '/webhooks/:id',
  output: outcome,
  answers: 'one',
});
