'use client';
import type { Outcome, Webhook, WebhookInput, WebhookQuery, WebhookUpdateInput } from '@gigstack-ui/api';
import * as webhooks from '@gigstack-ui/api/webhooks';
import { forget, outdate, remember } from './cacheChanges.js';
import { foresee } from './foresee.js';
import type { WithEnabled } from './ListFilters.js';
import type { RecordChange } from './RecordChange.js';
import type { ChangeResult, ChangeSettings } from './useChange.js';
import { useChange } from './useChange.js';
import { useGigstack } from './useGigstack.js';
import type { PagesResult } from './usePages.js';
import { usePages } from './usePages.js';
import type { QuerySettings, RecordResult } from './useRecord.js';
import { useRecord } from './useRecord.js';
import { webhookQuery, webhooksQuery } from './webhookQueries.js';

/** The webhooks, all at once. */
export function useWebhooks({ enabled, ...filters }: WithEnabled<WebhookQuery> = {}): PagesResult<Webhook> {
  return usePages(webhooksQuery(useGigstack(), filters), enabled);
}

/** One webhook; without an id nothing is asked. */
export function useWebhook(id: string | undefined, settings?: QuerySettings): RecordResult<Webhook> {
  return useRecord(webhookQuery(useGigstack(), id ?? ''), { ...settings, enabled: id !== undefined && settings?.enabled });
}

/** Makes a webhook. */
export function useCreateWebhook(settings?: ChangeSettings<Webhook, WebhookInput>): ChangeResult<Webhook, WebhookInput> {
  return useChange(async (context, body) => {
    const webhook = await context.client.call(webhooks.create, { body });
    await remember(context, webhookQuery(context.client, webhook.id).queryKey, webhook);
    outdate(context, webhooks.list);
    return webhook;
  }, settings);
}

/** Changes the given fields of a webhook; shown at once, taken back if refused. */
export function useUpdateWebhook(settings?: ChangeSettings<Webhook, RecordChange<WebhookUpdateInput>>): ChangeResult<Webhook, RecordChange<WebhookUpdateInput>> {
  return useChange(async (context, { id, body }) => {
    const { queryKey } = webhookQuery(context.client, id);
    const updated = await foresee(context, queryKey, body, () => context.client.call(webhooks.update, { params: { id }, body }));
    await remember(context, queryKey, updated);
    outdate(context, webhooks.list);
    return updated;
  }, settings);
}

/** Deletes a webhook, by its id. */
export function useDeleteWebhook(settings?: ChangeSettings<Outcome, string>): ChangeResult<Outcome, string> {
  return useChange(async (context, id) => {
    const answer = await context.client.call(webhooks.remove, { params: { id } });
    forget(context, webhooks.get, id);
    outdate(context, webhooks.list);
    return answer;
  }, settings);
}
