import * as z from 'zod/mini';
import { choice, number, requiredChoice, requiredNumber } from './bodyFields.js';
import { oneOf } from './inputFields.js';

/** One tax of a line as it is sent; `rate` is a fraction (0.16) or, for a quota, an amount per unit. @source docs, n8n */
export const taxInput = z.strictObject({
  type: oneOf('IVA', 'ISR', 'IEPS'),
  rate: requiredNumber,
  factor: oneOf('Tasa', 'Cuota', 'Exento'),
  withholding: requiredChoice,
  /** True when the unit price already contains this tax. */
  inclusive: choice,
  /** Taxed units (litres, say) in one unit of quantity, for a quota; 1 when left out. No page of the API documents it, so it is only sent when it is another. */
  units: number,
});

/** One tax of a line as it is sent. */
export type TaxSchema = z.input<typeof taxInput>;
