import * as z from 'zod/mini';
import { text } from './answerFields.js';

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

/** A postal address as it comes back. */
export type ClientAddress = z.output<typeof address>;
