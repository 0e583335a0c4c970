import * as z from 'zod/mini';
import { amount } from './amount.js';
import { taxRecord } from './TaxRecord.js';
import { text } from './text.js';

/** A line of a draft or an invoice; every field may be missing while a draft is being written. */
export const itemRecord = z.object({
  id: z.optional(text),
  description: z.optional(text),
  sku: z.optional(text),
  product_key: z.optional(text),
  unit_key: z.optional(text),
  unit_name: z.optional(text),
  quantity: z.optional(amount),
  unit_price: z.optional(amount),
  discount: z.optional(amount),
  taxes: z.optional(z.array(taxRecord).check(z.maxLength(20))),
  taxability: z.optional(text),
  third_party: z.optional(z.object({ tax_id: z.optional(text), legal_name: z.optional(text), tax_system: z.optional(text), zip: z.optional(text) })),
});

/** A line as it is sent: it may ask for a service by its sku, and for one to be made when there is none. */
export const itemInput = z.extend(itemRecord, {
  search: z.optional(z.object({ on_key: z.literal('sku'), on_value: text, auto_create: z.optional(z.boolean()) })),
});

/** A line as it is sent. */
export type ItemInput = z.infer<typeof itemInput>;

/** A line of a draft or an invoice. */
export type ItemRecord = z.infer<typeof itemRecord>;
