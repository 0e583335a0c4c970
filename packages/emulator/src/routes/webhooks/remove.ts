import type { Handler } from '../../http/Call.js';
import { checkInput } from '../../http/checkInput.js';
import { succeeded } from '../../http/succeeded.js';
import { findWebhook } from '../../webhooks/findWebhook.js';
import { webhookRemovalInput } from '../../webhooks/webhookInput.js';
import { assertRevision } from '../../webhooks/writeWebhook.js';

/** `DELETE /webhooks/:id`: what is still on its way to it is dropped. */
export const removeWebhook: Handler = (call) =>
  call.database.transaction(() => {
    const webhook = findWebhook(call);
    assertRevision(webhook, checkInput(webhookRemovalInput, call.body).expected_revision);
    call.database.webhooks.remove(call.partition, webhook.id);
    return succeeded('Webhook deleted successfully', { id: webhook.id, deleted: true }, call.now);
  });
