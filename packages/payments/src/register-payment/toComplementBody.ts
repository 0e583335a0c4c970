import type { IncomeInvoice, PaymentComplementInput } from '@gigstack-ui/api';
import type { RegisterForm } from './RegisterForm.js';
import { noonInMexico } from './todayInMexico.js';

/**
 * The body of the complement of one payment of a PPD invoice. @source inferred: the route is known and its body is not, so nothing sends it with a
 * live key unless the host says that it has seen it work.
 */
export function toComplementBody({ amount, paymentForm, paidOn }: RegisterForm, { uuid, client, currency = 'MXN', exchange_rate }: IncomeInvoice, idempotencyKey: string): PaymentComplementInput {
  return {
    ...(client?.id !== undefined && { client: { id: client.id } }),
    payment_form: paymentForm,
    date: noonInMexico(paidOn),
    currency,
    ...(currency !== 'MXN' && exchange_rate !== undefined && { exchange_rate }),
    invoices: [{ uuid, amount: Number(amount) }],
    idempotency_key: idempotencyKey,
  };
}
