import * as z from 'zod/mini';
import { choice, requiredChoice, requiredNumber } from './bodyFields.js';
import { oneOf } from './inputFields.js';

/** One tax of a line as it is sent; `rate` is a fraction (0.16) or, for a quota, an amount per unit. @source docs, n8n */
export const taxInput = z.strictObject({
  type: oneOf('IVA', 'ISR', 'IEPS'),
  rate: requiredNumber,
  factor: oneOf('Tasa', 'Cuota', 'Exento'),
  withholding: requiredChoice,
  /** True when the unit price already contains this tax. */
  inclusive: choice,
});

/** One tax of a line as it is sent. */
export type TaxSchema = z.input<typeof taxInput>;
