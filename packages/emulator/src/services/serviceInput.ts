import * as z from 'zod/mini';
import { amount } from '../records/amount.js';
import { taxRecord } from '../records/TaxRecord.js';
import { text } from '../records/text.js';

const shared = {
  sku: z.nullish(text),
  product_key: z.nullish(text),
  unit_key: z.nullish(text),
  unit_name: z.nullish(text),
  quantity: z.nullish(amount),
  taxability: z.nullish(text),
  taxes: z.nullish(z.array(taxRecord).check(z.maxLength(20))),
};

const required = text.check(z.minLength(1));

/** The body of a new service: what it is and what it costs are required. */
export const serviceInput = z.object({ description: required, unit_price: amount, ...shared });

/** The body of a change: what is sent changes, null clears. */
export const serviceUpdate = z.object({ description: z.optional(required), unit_price: z.optional(amount), ...shared });
