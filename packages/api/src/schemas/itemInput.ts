import * as z from 'zod/mini';
import { choice, number } from './bodyFields.js';
import { oneOf, requiredText, typed } from './inputFields.js';
import { itemShape, thirdParty } from './item.js';
import { list } from './reading.js';
import { taxInput } from './taxInput.js';

/** One line as it is sent; with the `id` of a service the fields left out are taken from it. @source docs, n8n, integrators */
export const itemInput = z.strictObject({
  ...itemShape(typed, number),
  taxes: z.optional(list(taxInput)),
  third_party: z.optional(z.strictObject(thirdParty(typed))),
  search: z.optional(z.strictObject({ on_key: oneOf('sku'), on_value: requiredText, auto_create: choice })),
});

/** One line as it is sent. */
export type ItemSchema = z.input<typeof itemInput>;
