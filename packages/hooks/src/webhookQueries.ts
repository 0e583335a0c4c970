import type { GigstackClient, Webhook, WebhookQuery } from '@gigstack-ui/api';
import * as webhooks from '@gigstack-ui/api/webhooks';
import { listPages } from './listPages.js';
import { recordQuery } from './recordQuery.js';

/** Options to read the webhooks. */
export function webhooksQuery(client: GigstackClient, filters: WebhookQuery = {}) {
  return listPages<Webhook>(client, webhooks.list, { filters });
}

/** Options to read one webhook. */
export function webhookQuery(client: GigstackClient, id: string) {
  return recordQuery<Webhook>(client, webhooks.get, { id });
}
