import * as z from 'zod/mini';
import { requiredText } from './inputFields.js';
import { moment } from './moment.js';

/** How and when a requested payment was received by other means. @source n8n, cli */
export const markPaymentPaidInput = z.strictObject({
  /** SAT's c_FormaPago. */
  payment_form: requiredText,
  /** Unix milliseconds; sent in seconds. */
  date: moment,
});

/** How and when a requested payment was received by other means. */
export type MarkPaymentPaidInput = z.input<typeof markPaymentPaidInput>;
