import * as z from 'zod/mini';
import { taxInput } from './taxInput.js';

const typed = z.optional(z.string());

/** One line as it is sent; with the `id` of a service the fields left out are taken from it. @source docs, n8n, integrators */
export const itemInput = z.strictObject({
  id: typed,
  search: z.optional(z.strictObject({ on_key: z.literal('sku'), on_value: z.string(), auto_create: z.optional(z.boolean()) })),
  description: typed,
  sku: typed,
  product_key: typed,
  unit_key: typed,
  unit_name: typed,
  quantity: z.optional(z.number()),
  /** Price of one unit, in the currency; net unless a tax of the line is inclusive. */
  unit_price: z.optional(z.number()),
  /** An amount in the price's own terms, not a percentage. */
  discount: z.optional(z.number()),
  taxes: z.optional(z.array(taxInput)),
  /** SAT ObjetoImp, "01" to "08". */
  taxability: typed,
  third_party: z.optional(z.strictObject({ tax_system: typed, legal_name: typed, zip: typed, tax_id: typed })),
});

/** One line as it is sent. */
export type ItemSchema = z.input<typeof itemInput>;
