import * as z from 'zod/mini';
import type { Handler } from '../../http/Call.js';
import { checkInput } from '../../http/checkInput.js';
import { one } from '../../http/one.js';
import { findPayment } from '../../payments/findPayment.js';
import { presentPayment } from '../../payments/presentPayment.js';
import { settlePayment } from '../../payments/settlePayment.js';
import { toMilliseconds } from '../../text/toMilliseconds.js';

const input = z.object({
  payment_form: z.string().check(z.minLength(1), z.maxLength(20)),
  date: z.nullish(z.number().check(z.minimum(0), z.maximum(4e12))),
});

/** `POST /payments/:id/paid`: it was received by other means; `date` in seconds. */
export const markPaymentPaid: Handler = (call) =>
  call.database.transaction(() => {
    const { payment_form, date } = checkInput(input, call.body);
    const paid = settlePayment(call, findPayment(call), { payment_form, ...(date && { date: toMilliseconds(date) }) });
    return one('Payment marked as paid', presentPayment(paid, call));
  });
