import { webhookEvents } from '@gigstack-ui/api';
import * as z from 'zod/mini';

const headerName = z.string().check(z.regex(/^[A-Za-z0-9-]{1,100}$/));
const headerValue = z.string().check(z.regex(/^[\x20-\x7e]{0,1000}$/));

const fields = {
  url: z.string().check(z.minLength(1), z.maxLength(4096)),
  events: z.array(z.enum(webhookEvents)).check(z.maxLength(webhookEvents.length)),
  description: z.optional(z.string().check(z.maxLength(1000))),
  status: z.optional(z.enum(['active', 'inactive'])),
  version: z.optional(z.enum(['v1', 'v2'])),
  type: z.nullish(z.enum(['gigstack_connect'])),
  security: z.optional(z.strictObject({ headers: z.optional(z.record(headerName, headerValue)) })),
  signing: z.optional(z.strictObject({ enabled: z.boolean(), rotate: z.optional(z.boolean()) })),
  operation_id: z.optional(z.string().check(z.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i))),
};

/** What `POST /webhooks` takes, in the older contract and the newer one. */
export const webhookInput = z.strictObject(fields);

/** What `PUT /webhooks/:id` takes; `expected_revision` refuses to overwrite what somebody else changed. */
export const webhookUpdateInput = z.strictObject({
  ...fields,
  url: z.optional(fields.url),
  events: z.optional(fields.events),
  expected_revision: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/i))),
});

/** What `DELETE /webhooks/:id` takes. */
export const webhookRemovalInput = z.object({ expected_revision: webhookUpdateInput.shape.expected_revision, operation_id: fields.operation_id });
