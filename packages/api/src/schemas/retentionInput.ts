import * as z from 'zod/mini';
import { freeObject, number, requiredNumber } from './bodyFields.js';
import { clientReferenceInput } from './clientInput.js';
import { oneOf, requiredText, typed } from './inputFields.js';
import { list } from './reading.js';

/** What a digital platform withheld, for key 26. @source docs; the list of fields is cut there, so others pass */
const platformServices = z.looseObject({
  periodicity: typed,
  services: z.optional(
    list(z.looseObject({ payment_form: typed, service_type: typed, service_date: typed, price_without_tax: number, tax_rate: number, commission: number })),
  ),
});

/** A CFDI de retenciones to stamp. @source docs; its list of fields is cut, so others pass */
export const retentionInput = z.looseObject({
  /** SAT's c_CveRetenc, "01" to "26". */
  retention_key: requiredText,
  client: clientReferenceInput,
  /** Month, 1 to 12. */
  period_start: requiredNumber,
  /** Month, 1 to 12. */
  period_end: requiredNumber,
  period_year: requiredNumber,
  total_operation: requiredNumber,
  total_exempt: number,
  taxes: list(z.strictObject({ tax: oneOf('ISR', 'IVA', 'IEPS'), base: requiredNumber, amount: requiredNumber, payment_type: typed })),
  platform_services: z.optional(platformServices),
  metadata: freeObject,
});

/** A CFDI de retenciones to stamp. */
export type RetentionInput = z.input<typeof retentionInput>;
