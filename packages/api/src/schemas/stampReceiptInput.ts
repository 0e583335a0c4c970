import * as z from 'zod/mini';
import { number } from './bodyFields.js';
import { oneOf, requiredText } from './inputFields.js';

/** To whom a receipt is invoiced. @source n8n; the command-line client sends nothing and means the client */
export const stampReceiptInput = z.strictObject({
  stamp_to: oneOf('client', 'general_public_national', 'general_public_foreign'),
  fiscal_information: z.optional(z.strictObject({ legal_name: requiredText, tax_id: requiredText, tax_system: requiredText, zip: requiredText })),
  /** Unix milliseconds. */
  date: number,
});

/** To whom a receipt is invoiced. */
export type StampReceiptInput = z.input<typeof stampReceiptInput>;
