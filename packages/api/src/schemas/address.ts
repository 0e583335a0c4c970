import * as z from 'zod/mini';
import { text } from './answerFields.js';

/** The parts of a postal address, in either direction; for stamping only `zip` matters. @source docs, n8n */
export function addressShape<Text>(part: Text) {
  return {
    country: part,
    street: part,
    exterior: part,
    interior: part,
    neighborhood: part,
    municipality: part,
    city: part,
    state: part,
    zip: part,
  };
}

/** A postal address as it comes back; `country` is sent as "Mexico" and returned as "MEX". @source docs */
export const address = z.looseObject(addressShape(text));

/** A postal address as it comes back. */
export type ClientAddress = z.output<typeof address>;
