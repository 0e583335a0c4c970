import * as z from 'zod/mini';

/** One tax of a line as it is sent; `rate` is a fraction (0.16) or, for a quota, an amount per unit. @source docs, n8n */
export const taxInput = z.strictObject({
  type: z.enum(['IVA', 'ISR', 'IEPS']),
  rate: z.number(),
  factor: z.enum(['Tasa', 'Cuota', 'Exento']),
  withholding: z.boolean(),
  /** True when the unit price already contains this tax. */
  inclusive: z.optional(z.boolean()),
});

/** One tax of a line as it is sent. */
export type TaxSchema = z.input<typeof taxInput>;
