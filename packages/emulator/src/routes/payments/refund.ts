import * as z from 'zod/mini';
import type { Handler } from '../../http/Call.js';
import { checkInput } from '../../http/checkInput.js';
import { one } from '../../http/one.js';
import { text } from '../../records/text.js';
import { findPayment } from '../../payments/findPayment.js';
import { presentPayment } from '../../payments/presentPayment.js';
import { refundPayment as giveBack } from '../../payments/refundPayment.js';

const input = z.object({
  amount: z.nullish(z.number().check(z.gt(0), z.maximum(1e15))),
  reason: z.nullish(text),
  external_processor_refund: z.nullish(z.boolean()),
});

/** `POST /payments/:id/refund`: all that is left without an amount, as the command-line client sends it. */
export const refundPayment: Handler = (call) =>
  call.database.transaction(() => {
    const { amount, reason, external_processor_refund } = checkInput(input, call.body);
    const refunded = giveBack(call, findPayment(call), {
      amount: amount ?? undefined,
      reason: reason ?? '',
      external_processor_refund: external_processor_refund ?? true,
    });
    return one('Payment refunded successfully', presentPayment(refunded, call));
  });
