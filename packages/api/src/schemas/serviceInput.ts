import * as z from 'zod/mini';
import { clearable, number, requiredNumber } from './bodyFields.js';
import { requiredText, typed } from './inputFields.js';
import { list } from './reading.js';
import { taxInput } from './taxInput.js';

/** The texts of a service that may be left out, in either of the two bodies. @source docs, n8n */
function serviceTexts<Word>(word: Word) {
  return { sku: word, product_key: word, unit_key: word, unit_name: word, taxability: word };
}

const rest = { quantity: number, taxes: z.optional(list(taxInput)) };

/** A new product or service. @source docs; required fields from n8n */
export const serviceInput = z.strictObject({ description: requiredText, unit_price: requiredNumber, ...serviceTexts(typed), ...rest });

/** The fields of a service to change; one left out stays, `null` clears a text. @source cli */
export const serviceUpdateInput = z.strictObject({ description: typed, unit_price: number, ...serviceTexts(clearable), ...rest });

/** A new product or service. */
export type ServiceInput = z.input<typeof serviceInput>;

/** The fields of a service to change. */
export type ServiceUpdateInput = z.input<typeof serviceUpdateInput>;
