import * as z from 'zod/mini';
import { withoutNulls } from '../../drafts/withoutNulls.js';
import { ApiFailure } from '../../http/ApiFailure.js';
import type { Call, Handler } from '../../http/Call.js';
import { checkInput } from '../../http/checkInput.js';
import { once } from '../../http/once.js';
import { one } from '../../http/one.js';
import { automationInput, automationOf } from '../../payments/automation.js';
import { createPayment } from '../../payments/createPayment.js';
import { methodsInput, methodsOf, needsStripe, type PaymentMethod } from '../../payments/paymentMethod.js';
import { presentPayment } from '../../payments/presentPayment.js';
import { readSale, saleInput } from '../../payments/readSale.js';
import { sendPaymentLink } from '../../payments/sendPaymentLink.js';
import { text } from '../../records/text.js';

const input = z.extend(saleInput, {
  automation_type: automationInput,
  allowed_payment_methods: methodsInput,
  send_email: z.optional(z.boolean()),
  emails: z.optional(z.array(text).check(z.maxLength(50))),
});

/** `POST /payments/request`: `short_url` of the answer is where it is paid; the same `idempotency_key` answers with the payment made before. */
export const requestPayment: Handler = (call) =>
  call.database.transaction(() => {
    const sent = checkInput(input, withoutNulls(call.body));
    const methods = methodsOf(sent.allowed_payment_methods, hasStripe(call) ? ['card', 'bank'] : ['bank']);
    assertAvailable(methods, call);
    const { document, isNew } = once(call, {
      collection: call.database.payments,
      key: sent.idempotency_key,
      make: () =>
        createPayment(call, readSale(call, sent), {
          automation_type: automationOf(sent.automation_type, 'none'),
          allowed_payment_methods: methods,
          send_email: sent.send_email ?? false,
          emails: sent.emails ?? [],
        }),
    });
    if (isNew) sendPaymentLink(call, document);
    return one('Payment requested successfully', presentPayment(document, call), isNew ? 201 : 200);
  });

function hasStripe({ team }: Call): boolean {
  return team.integrations['stripe']?.completed ?? false;
}

function assertAvailable(methods: readonly PaymentMethod[], call: Call): void {
  const missing = hasStripe(call) ? [] : methods.filter(needsStripe);
  if (missing.length > 0) {
    throw new ApiFailure(400, 'payment_processor_error', 'The team has not connected Stripe', missing.map((method) => `allowed_payment_methods: ${method} needs Stripe`));
  }
}
