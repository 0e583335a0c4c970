import * as z from 'zod/mini';
import { withoutNulls } from '../drafts/withoutNulls.js';
import type { Call } from '../http/Call.js';
import { checkInput } from '../http/checkInput.js';
import { amount } from '../records/amount.js';
import { freeObject } from '../records/freeObject.js';
import { text } from '../records/text.js';
import { toMilliseconds } from '../text/toMilliseconds.js';
import type { ReceivedPayment } from './issueComplement.js';

/**
 * [inferred] The body of `POST /invoices/payment`. The route is known, its body is not; this is the shape that
 * `complements.create` of the API package sends, and the only place that knows it.
 */
const complementInput = z.object({
  payment_form: text,
  /** Seconds, or milliseconds when it is that large. */
  date: z.optional(amount),
  exchange_rate: z.optional(amount),
  operation_number: z.optional(text),
  invoices: z.array(z.object({ uuid: text, amount })).check(z.maxLength(500)),
  series: z.optional(text),
  folio_number: z.optional(z.int().check(z.minimum(1))),
  idempotency_key: z.optional(text),
  send_email: z.optional(z.boolean()),
  emails: z.optional(z.array(text)),
  metadata: z.optional(freeObject),
});

/** The payment that a body tells of, and how it wants its complement. */
export interface ComplementInput {
  payment: ReceivedPayment;
  folio: number | undefined;
  key: string | undefined;
  sendEmail: boolean;
}

/** Reads the body of a payment complement; 400 names every wrong value. */
export function readComplementInput({ body }: Call): ComplementInput {
  const { folio_number, idempotency_key, send_email = false, date, ...payment } = checkInput(complementInput, withoutNulls(body));
  return {
    payment: { ...payment, ...(date !== undefined && date > 0 && { date: toMilliseconds(date) }) },
    folio: folio_number,
    key: idempotency_key,
    sendEmail: send_email,
  };
}
