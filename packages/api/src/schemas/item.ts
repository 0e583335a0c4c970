import * as z from 'zod/mini';
import { amount, listOf, maybe, text } from './answerFields.js';
import { tax } from './tax.js';

/** One line as it comes back. @source docs */
export const item = z.looseObject({
  id: text,
  description: text,
  sku: text,
  product_key: text,
  unit_key: text,
  unit_name: text,
  quantity: amount,
  unit_price: amount,
  discount: amount,
  taxes: listOf(tax),
  taxability: text,
  third_party: maybe(z.looseObject({ tax_system: text, legal_name: text, zip: text, tax_id: text })),
});

/** One line as it comes back. */
export type Item = z.output<typeof item>;
