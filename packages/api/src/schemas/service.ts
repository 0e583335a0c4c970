import * as z from 'zod/mini';
import { amount, listOf, presentText, text } from './answerFields.js';
import { tax } from './tax.js';
import { time } from './time.js';

/** A saved product or service as it comes back. @source docs, n8n */
export const service = z.looseObject({
  id: presentText,
  description: text,
  sku: text,
  product_key: text,
  unit_key: text,
  unit_name: text,
  quantity: amount,
  unit_price: amount,
  taxability: text,
  taxes: listOf(tax),
  team: text,
  created_at: time,
});

/** A saved product or service as it comes back; `created_at` in Unix milliseconds. */
export type Service = z.output<typeof service>;
