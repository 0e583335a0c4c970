import * as z from 'zod/mini';
import { amount } from './amount.js';

/**
 * A tax of a line, as the API spells it: `rate` is a fraction (0.16), for a `Cuota` the amount per unit;
 * `units` are the taxed units (litres, say) in one unit of quantity.
 */
export const taxRecord = z.object({
  type: z.enum(['IVA', 'ISR', 'IEPS']),
  rate: z.optional(amount),
  factor: z._default(z.enum(['Tasa', 'Cuota', 'Exento']), 'Tasa'),
  withholding: z.optional(z.boolean()),
  inclusive: z.optional(z.boolean()),
  units: z.optional(amount),
});

/** A tax of a line, as the API spells it. */
export type TaxRecord = z.infer<typeof taxRecord>;
