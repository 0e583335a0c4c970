import * as z from 'zod/mini';
import { clientFields } from './ClientRecord.js';
import { freeObject } from './freeObject.js';
import { itemInput, type ItemRecord } from './ItemRecord.js';
import { text } from './text.js';

const search = z.object({
  on_key: z.enum(['tax_id', 'email', 'name']),
  on_value: text,
  auto_create: z.optional(z.boolean()),
});

/** What a caller may write in a draft: everything but `invoice_type` may be missing. */
export const draftFields = z.object({
  invoice_type: z.enum(['I', 'E', 'P', 'T']),
  client: z.optional(z.extend(clientFields, { id: z.optional(text), search: z.optional(search) })),
  currency: z.optional(text),
  exchange_rate: z.optional(z.number()),
  use: z.optional(text),
  payment_form: z.optional(text),
  payment_method: z.optional(text),
  series: z.optional(text),
  // Seconds or milliseconds since the epoch; absent or 0 means the moment of the stamp.
  date: z.optional(z.number()),
  items: z.optional(z.array(itemInput).check(z.maxLength(5_000))),
  exports: z.optional(text),
  addenda: z.optional(text),
  invoice_pdf_notes: z.optional(text),
  global: z.optional(z.object({ periodicity: z.optional(text), months: z.optional(text), year: z.optional(z.number()) })),
  related_documents: z.optional(
    z.array(z.object({ relationship: z.optional(text), documents: z.optional(z.array(text)) })),
  ),
  complements: z.optional(z.array(freeObject)),
  metadata: z.optional(freeObject),
  emails: z.optional(z.array(text)),
});

/** What a draft holds: what its caller wrote, with each line already filled from its service. */
export interface DraftFields extends Omit<z.infer<typeof draftFields>, 'items'> {
  items?: ItemRecord[] | undefined;
}

/** A draft, and after its stamp the trace of it. Times in milliseconds. */
export interface DraftRecord {
  id: string;
  fields: DraftFields;
  created_at: number;
  updated_at: number;
  /** UUID of the invoice it became. */
  uuid?: string;
}
