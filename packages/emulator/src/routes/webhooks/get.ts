import type { Handler } from '../../http/Call.js';
import { succeeded } from '../../http/succeeded.js';
import { findWebhook } from '../../webhooks/findWebhook.js';
import { presentWebhook } from '../../webhooks/presentWebhook.js';

/** `GET /webhooks/:id` */
export const getWebhook: Handler = (call) => {
  const webhook = findWebhook(call);
  return succeeded('Webhook retrieved successfully', presentWebhook(webhook, call, webhook), call.now);
};
