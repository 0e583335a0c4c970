import * as z from 'zod/mini';
import { amount, listOf, text } from './answerFields.js';
import { identified } from './identified.js';
import { invoiceAnswer } from './invoice.js';
import { time } from './time.js';

const paid = z.looseObject({
  uuid: text,
  series: text,
  folio_number: text,
  currency: text,
  /** Which payment of the invoice it is, from 1. */
  installment: amount,
  previous_balance: amount,
  amount,
  remaining_balance: amount,
});

/** A payment complement (CFDI type P) as it comes back. @source cli; what was paid is inferred from the CFDI's own complement Pagos 2.0 */
export const complement = identified(
  z.looseObject({
    ...invoiceAnswer,
    payments: listOf(z.looseObject({ payment_form: text, date: time, currency: text, exchange_rate: amount, amount, invoices: listOf(paid) })),
  }),
);

/** A payment complement as it comes back; times in Unix milliseconds. */
export type PaymentComplement = z.output<typeof complement>;
