import type { Handler } from '../http/Call.js';
import { createWebhook } from './webhooks/create.js';
import { getWebhook } from './webhooks/get.js';
import { listWebhooks } from './webhooks/list.js';
import { removeWebhook } from './webhooks/remove.js';
import { updateWebhook } from './webhooks/update.js';

/** Who answers the routes of webhooks. */
export const webhookHandlers: Readonly<Record<string, Handler>> = {
  'webhooks.list': listWebhooks,
  'webhooks.get': getWebhook,
  'webhooks.create': createWebhook,
  'webhooks.update': updateWebhook,
  'webhooks.remove': removeWebhook,
};
