import type { PaymentDetail } from '../issuing/PaymentDetail.js';
import { toSeconds } from '../text/toSeconds.js';

/**
 * What a complement shows in the place of an invoice's amounts: the payment and the balance of each invoice it settles.
 * [inferred] The API documents only that a complement is listed by the invoice it pays; the CFDI itself totals 0 XXX.
 */
export function presentPayment({ summary, currency, date, payment_form, operation_number, invoices }: PaymentDetail) {
  return {
    currency,
    subtotal: Number(summary.amount),
    discount: 0,
    taxes: 0,
    total: Number(summary.amount),
    payment_form,
    payments: [
      {
        date: toSeconds(date),
        payment_form,
        currency,
        amount: Number(summary.amount),
        ...(operation_number !== undefined && { operation_number }),
        related_documents: invoices.map(({ uuid, series, folio, partiality, previous, paid, remaining }) => ({
          uuid,
          series,
          folio_number: folio,
          partiality,
          previous_balance: Number(previous),
          amount: Number(paid),
          last_balance: Number(remaining),
        })),
      },
    ],
  };
}
