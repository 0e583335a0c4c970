import type { Call, Handler } from '../../http/Call.js';
import { checkInput } from '../../http/checkInput.js';
import { succeeded } from '../../http/succeeded.js';
import { randomId } from '../../ids/randomId.js';
import { presentWebhook } from '../../webhooks/presentWebhook.js';
import { webhookInput } from '../../webhooks/webhookInput.js';
import type { WebhookRecord } from '../../webhooks/WebhookRecord.js';
import { writeWebhook } from '../../webhooks/writeWebhook.js';

/** `POST /webhooks`; the same `operation_id` twice is one webhook. */
export const createWebhook: Handler = (call) =>
  call.database.transaction(() => {
    const { database, partition, now } = call;
    const sent = checkInput(webhookInput, call.body);
    const operation = sent.operation_id?.toLowerCase() ?? null;
    const before = operation === null ? undefined : madeBy(operation, call);
    if (before) return succeeded('Webhook created successfully', presentWebhook(before, call, before), now, 201);
    const webhook = writeWebhook({ ...blank, id: `wh_${randomId()}`, operation, created_at: now }, sent, now);
    database.webhooks.put(partition, webhook);
    return succeeded('Webhook created successfully', presentWebhook(webhook, call), now, 201);
  });

function madeBy(operation: string, { database, partition }: Call): WebhookRecord | undefined {
  const all = database.webhooks.scan({ partition, orderBy: 'createdAt', direction: 'asc' });
  return [...all].map(({ document }) => document).find((webhook) => webhook.operation === operation);
}

const blank: WebhookRecord = {
  id: '',
  url: '',
  events: [],
  status: 'active',
  description: '',
  version: 'v1',
  type: null,
  headers: {},
  secret: null,
  revision: '',
  operation: null,
  created_at: 0,
  updated_at: 0,
};
