import type { PaymentDetail } from '../issuing/PaymentDetail.js';
import { toSeconds } from '../text/toSeconds.js';

/**
 * What a complement shows in the place of an invoice's amounts: the payment, and the balances of each invoice it settles.
 * [inferred] The API documents only that complements are listed by the invoice they pay; the CFDI itself totals 0 XXX.
 */
export function presentPayment({ summary, currency, exchange_rate, date, payment_form, operation_number, invoices }: PaymentDetail) {
  const amount = Number(summary.amount);
  return {
    currency,
    subtotal: amount,
    discount: 0,
    taxes: 0,
    total: amount,
    payment_form,
    payments: [
      {
        payment_form,
        date: toSeconds(date),
        currency,
        exchange_rate,
        amount,
        ...(operation_number !== undefined && { operation_number }),
        invoices: invoices.map(({ uuid, series, folio, partiality, previous, paid, remaining }) => ({
          uuid,
          series,
          folio_number: folio,
          currency,
          installment: partiality,
          previous_balance: Number(previous),
          amount: Number(paid),
          remaining_balance: Number(remaining),
        })),
      },
    ],
  };
}
