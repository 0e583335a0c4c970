import * as z from 'zod/mini';

const typed = z.optional(z.string());

/** A postal address as it is sent; for stamping only `zip` matters. @source docs, n8n */
export const addressInput = z.strictObject({
  country: typed,
  street: typed,
  exterior: typed,
  interior: typed,
  neighborhood: typed,
  municipality: typed,
  city: typed,
  state: typed,
  zip: typed,
});

/** A postal address as it is sent. */
export type AddressInput = z.input<typeof addressInput>;
