import * as z from 'zod/mini';
import { text } from './answerFields.js';

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

/** A postal address as it comes back (`country` is sent as "Mexico" and returned as "MEX"). @source docs */
export const address = z.looseObject({
  country: text,
  street: text,
  exterior: text,
  interior: text,
  neighborhood: text,
  municipality: text,
  city: text,
  state: text,
  zip: text,
});

/** A postal address as it is sent. */
export type AddressInput = z.input<typeof addressInput>;

/** A postal address as it comes back. */
export type ClientAddress = z.output<typeof address>;
