import * as z from 'zod/mini';
import { amount } from '../records/amount.js';
import { draftFields } from '../records/DraftRecord.js';
import { freeObject } from '../records/freeObject.js';
import { text } from '../records/text.js';

const month = z.int().check(z.minimum(1), z.maximum(12));

const service = z.object({
  payment_form: z.optional(text),
  service_type: z.optional(text),
  service_date: z.optional(text),
  price_without_tax: amount,
  tax_rate: z.optional(amount),
  commission: z.optional(amount),
});

/** The body of `POST /retentions`. */
export const retentionFields = z.object({
  retention_key: z.string().check(z.regex(/^(0[1-9]|1\d|2[0-6])$/)),
  client: draftFields.shape.client,
  period_start: month,
  period_end: month,
  period_year: z.int().check(z.minimum(2004), z.maximum(2999)),
  total_operation: amount,
  total_exempt: z.optional(amount),
  taxes: z.array(z.object({ tax: z.enum(['ISR', 'IVA', 'IEPS']), base: amount, amount, payment_type: z.optional(text) })).check(z.maxLength(100)),
  /** Key 26: what a digital platform did for who is withheld. */
  platform_services: z.optional(z.object({ periodicity: z.optional(text), services: z.array(service).check(z.maxLength(1_000)) })),
  metadata: z.optional(freeObject),
});

/** The body of `POST /retentions`. */
export type RetentionFields = z.infer<typeof retentionFields>;
