import * as z from 'zod/mini';
import { addressRecord } from './AddressRecord.js';
import { freeObject } from './freeObject.js';
import { text } from './text.js';

/** What a caller may write about a client; null clears a field. */
export const clientFields = z.object({
  name: z.nullish(text),
  company: z.nullish(text),
  phone: z.nullish(text),
  email: z.nullish(text),
  legal_name: z.nullish(text),
  tax_id: z.nullish(text),
  tax_system: z.nullish(text),
  use: z.nullish(text),
  address: z.nullish(addressRecord),
  bcc: z.nullish(z.array(text)),
  metadata: z.nullish(freeObject),
  defaults: z.nullish(freeObject),
});

/** What a caller may write about a client. */
export type ClientFields = z.infer<typeof clientFields>;

/** A client of a team: a receiver of invoices. `created_at` in milliseconds. */
export interface ClientRecord extends ClientFields {
  id: string;
  created_at: number;
}
