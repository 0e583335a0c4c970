import { ApiFailure } from '../../http/ApiFailure.js';
import type { Handler } from '../../http/Call.js';
import { succeeded } from '../../http/succeeded.js';
import { readWhole } from '../../lists/readListQuery.js';
import { presentWebhook } from '../../webhooks/presentWebhook.js';

/** `GET /webhooks`: the newest first, without pages; `status` filters. */
export const listWebhooks: Handler = (call) => {
  const { database, partition, query, now } = call;
  const limit = readWhole(query, 'limit', 10, 100);
  const status = query.get('status');
  if (status !== null && status !== 'active' && status !== 'inactive') throw ApiFailure.invalid(['status: must be active or inactive']);
  const all = [...database.webhooks.scan({ partition, orderBy: 'createdAt', direction: 'desc' })].map(({ document }) => document);
  const found = all.filter((webhook) => status === null || webhook.status === status).slice(0, limit);
  return succeeded('Webhooks retrieved successfully', found.map((webhook) => presentWebhook(webhook, call, webhook)), now);
};
