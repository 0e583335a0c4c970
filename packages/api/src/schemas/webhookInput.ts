import * as z from 'zod/mini';
import { choice } from './bodyFields.js';
import { oneOf, requiredText, typed } from './inputFields.js';
import { list, reading } from './reading.js';
import type { WebhookEvent } from './webhookEvents.js';
import { webhookEvents } from './webhookEvents.js';

const known: readonly string[] = webhookEvents;
const event = reading<WebhookEvent, WebhookEvent>('name of an event', (value) => (known.includes(value) ? value : undefined));

const rest = {
  description: typed,
  status: z.optional(oneOf('active', 'inactive')),
  version: z.optional(oneOf('v1', 'v2')),
  /** A random UUID: the same one twice is one change. @source cli */
  operation_id: typed,
  /** Extra headers of each delivery. @source cli */
  security: z.optional(z.strictObject({ headers: z.transform((pairs: Readonly<Record<string, string>>) => pairs) })),
  /** Whether deliveries are signed. @source cli */
  signing: z.optional(z.strictObject({ enabled: choice, rotate: choice })),
};

/** A new webhook; active unless said otherwise. @source docs, cli */
export const webhookInput = z.strictObject({ url: requiredText, events: list(event), ...rest });

/** The fields of a webhook to change; with `expected_revision` only if nobody else changed it. @source docs, cli */
export const webhookUpdateInput = z.strictObject({ url: typed, events: z.optional(list(event)), ...rest, expected_revision: typed });

/** A new webhook. */
export type WebhookInput = z.input<typeof webhookInput>;

/** The fields of a webhook to change. */
export type WebhookUpdateInput = z.input<typeof webhookUpdateInput>;
