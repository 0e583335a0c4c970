import * as z from 'zod/mini';
import { text } from './text.js';

/** A postal address as the API spells it; for stamping only `zip` and `country` matter. */
export const addressRecord = z.object({
  country: z.nullish(text),
  street: z.nullish(text),
  exterior: z.nullish(text),
  interior: z.nullish(text),
  neighborhood: z.nullish(text),
  municipality: z.nullish(text),
  city: z.nullish(text),
  state: z.nullish(text),
  zip: z.nullish(text),
});

/** A postal address as the API spells it. */
export type AddressRecord = z.infer<typeof addressRecord>;
