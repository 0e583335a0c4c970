import type { Handler } from '../../http/Call.js';
import { checkInput } from '../../http/checkInput.js';
import { succeeded } from '../../http/succeeded.js';
import { findWebhook } from '../../webhooks/findWebhook.js';
import { presentWebhook } from '../../webhooks/presentWebhook.js';
import { webhookUpdateInput } from '../../webhooks/webhookInput.js';
import { assertRevision, writeWebhook } from '../../webhooks/writeWebhook.js';

/** `PUT /webhooks/:id`: only what is sent changes. */
export const updateWebhook: Handler = (call) =>
  call.database.transaction(() => {
    const before = findWebhook(call);
    const sent = checkInput(webhookUpdateInput, call.body);
    assertRevision(before, sent.expected_revision);
    const webhook = writeWebhook(before, sent, call.now);
    call.database.webhooks.put(call.partition, webhook);
    return succeeded('Webhook updated successfully', presentWebhook(webhook, call, before), call.now);
  });
