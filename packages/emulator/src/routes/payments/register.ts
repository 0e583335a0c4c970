import * as z from 'zod/mini';
import { withoutNulls } from '../../drafts/withoutNulls.js';
import type { Handler } from '../../http/Call.js';
import { checkInput } from '../../http/checkInput.js';
import { once } from '../../http/once.js';
import { one } from '../../http/one.js';
import { sendInvoice } from '../../mail/sendInvoice.js';
import { lookUp } from '../../invoices/findInvoice.js';
import { automationInput, automationOf } from '../../payments/automation.js';
import { createPayment } from '../../payments/createPayment.js';
import { presentPayment } from '../../payments/presentPayment.js';
import { readSale, saleInput } from '../../payments/readSale.js';
import { settlePayment } from '../../payments/settlePayment.js';
import { text } from '../../records/text.js';

const input = z.extend(saleInput, {
  payment_form: z.string().check(z.minLength(1), z.maxLength(20)),
  automation_type: automationInput,
  send_email: z.optional(z.boolean()),
  emails: z.optional(z.array(text).check(z.maxLength(50))),
});

/** `POST /payments/register`: a payment that was received already, and a PUE invoice of it unless told otherwise. */
export const registerPayment: Handler = (call) =>
  call.database.transaction(() => {
    const sent = checkInput(input, withoutNulls(call.body));
    const { document, isNew } = once(call, {
      collection: call.database.payments,
      key: sent.idempotency_key,
      make: () =>
        settlePayment(
          call,
          createPayment(call, readSale(call, sent), {
            automation_type: automationOf(sent.automation_type, 'pue_invoice'),
            allowed_payment_methods: [],
            send_email: sent.send_email ?? false,
            emails: sent.emails ?? [],
          }),
          { payment_form: sent.payment_form },
        ),
    });
    if (isNew && document.send_email) {
      for (const uuid of document.invoices) {
        const invoice = lookUp(uuid, call);
        if (invoice) sendInvoice(call, invoice, document.emails);
      }
    }
    return one('Payment registered successfully', presentPayment(document, call), isNew ? 201 : 200);
  });
