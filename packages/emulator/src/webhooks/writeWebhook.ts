import type * as z from 'zod/mini';
import { ApiFailure } from '../http/ApiFailure.js';
import { randomHex } from '../ids/randomHex.js';
import type { webhookUpdateInput } from './webhookInput.js';
import type { WebhookRecord } from './WebhookRecord.js';

/** The webhook with what was sent over it and a new revision; 400 when the result could not be told anything. */
export function writeWebhook(webhook: WebhookRecord, sent: z.infer<typeof webhookUpdateInput>, now: number): WebhookRecord {
  const { security, signing, operation_id: _operation, expected_revision: _revision, ...fields } = sent;
  const written: WebhookRecord = {
    ...webhook,
    ...withoutUndefined(fields),
    ...(security?.headers && { headers: security.headers }),
    ...(signing && { secret: secretOf(webhook, signing) }),
    revision: randomHex(32),
    updated_at: now,
  };
  if (!isWebAddress(written.url)) throw ApiFailure.invalid(['url: must be an http or https address']);
  if (written.status === 'active' && written.events.length === 0) throw ApiFailure.invalid(['events: must name at least one event']);
  return { ...written, events: [...new Set(written.events)] };
}

/** Throws 409 when the caller has seen an older version. */
export function assertRevision({ revision }: WebhookRecord, expected: string | undefined): void {
  if (expected !== undefined && expected.toLowerCase() !== revision) {
    throw new ApiFailure(409, 'resource_conflict', 'The webhook was changed by somebody else', ['expected_revision: is not the current one']);
  }
}

function secretOf({ secret }: WebhookRecord, { enabled, rotate = false }: { enabled: boolean; rotate?: boolean | undefined }): string | null {
  if (!enabled) return null;
  return secret !== null && !rotate ? secret : `whsec_${randomHex(24)}`;
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function withoutUndefined<Fields extends object>(fields: Fields): { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> };
}
