import * as z from 'zod/mini';
import { choice, requiredNumber } from './bodyFields.js';
import { requiredText } from './inputFields.js';

/** How much to give back and why. Some clients of the API send nothing and mean all of it: here the amount is always said. @source cli, n8n */
export const refundPaymentInput = z.strictObject({
  reason: requiredText,
  /** In the payment's currency. */
  amount: requiredNumber,
  /** False when the money went back by other means. */
  external_processor_refund: choice,
});

/** How much of a payment to give back and why. */
export type RefundPaymentInput = z.input<typeof refundPaymentInput>;
