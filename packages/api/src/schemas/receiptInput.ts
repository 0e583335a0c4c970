import * as z from 'zod/mini';
import { freeObject, number } from './bodyFields.js';
import { clientReferenceInput } from './clientInput.js';
import { oneOf, typed } from './inputFields.js';
import { itemInput } from './itemInput.js';
import { invoiceConfigInput } from './paymentInput.js';
import { list } from './reading.js';

/** A sale note without fiscal validity, with a link by which its client makes the invoice. @source n8n, docs */
export const receiptInput = z.strictObject({
  client: z.optional(clientReferenceInput),
  items: list(itemInput),
  currency: typed,
  exchange_rate: number,
  /** How long it may be invoiced; the API's default is a month. */
  periodicity: z.optional(oneOf('day', 'week', 'two_weeks', 'month', 'two_months')),
  payment_form: typed,
  /** The same key twice is one receipt. */
  idempotency_key: typed,
  metadata: freeObject,
  invoice_config: z.optional(invoiceConfigInput),
});

/** A new receipt. */
export type ReceiptInput = z.input<typeof receiptInput>;
