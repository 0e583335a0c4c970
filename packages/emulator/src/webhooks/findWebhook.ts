import { ApiFailure } from '../http/ApiFailure.js';
import type { Call } from '../http/Call.js';
import type { WebhookRecord } from './WebhookRecord.js';

/** The webhook of the path; 404 when there is none. */
export function findWebhook({ database, partition, params }: Call): WebhookRecord {
  const webhook = database.webhooks.get(partition, params['id'] ?? '');
  if (!webhook) throw ApiFailure.notFound('Webhook');
  return webhook;
}
