import * as z from 'zod/mini';
import { amount, flag, text } from './answerFields.js';

/** One tax of a line as it is sent; `rate` is a fraction (0.16) or, for a quota, an amount per unit. @source docs, n8n */
export const taxInput = z.strictObject({
  type: z.enum(['IVA', 'ISR', 'IEPS']),
  rate: z.number(),
  factor: z.enum(['Tasa', 'Cuota', 'Exento']),
  withholding: z.boolean(),
  /** True when the unit price already contains this tax. */
  inclusive: z.optional(z.boolean()),
});

/** One tax as it comes back; `type` always in upper case. @source docs (one old page shows `iva`) */
export const tax = z.looseObject({
  type: z.optional(
    z.pipe(
      text,
      z.transform((type) => type?.toUpperCase()),
    ),
  ),
  rate: amount,
  factor: text,
  withholding: flag,
  inclusive: flag,
});

/** One tax of a line as it is sent. */
export type TaxSchema = z.input<typeof taxInput>;

/** One tax as it comes back. */
export type Tax = z.output<typeof tax>;
