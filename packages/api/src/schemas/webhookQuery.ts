import * as z from 'zod/mini';
import { oneOf, upTo } from './inputFields.js';

/** The query of the list of webhooks, which has no pages. @source docs */
export const webhookQuery = z.strictObject({ limit: z.optional(upTo(100)), status: z.optional(oneOf('active', 'inactive')) });

/** The query of the list of webhooks. */
export type WebhookQuery = z.input<typeof webhookQuery>;
