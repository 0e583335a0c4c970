import type { ItemSchema, RegisterPaymentInput } from '@gigstack-ui/api';
import { orderItems } from '../payment-request/orderItems.js';
import type { RegisterForm } from './RegisterForm.js';

interface RegisterOrder {
  readonly clientId: string;
  readonly items?: readonly ItemSchema[] | undefined;
  readonly currency?: string | undefined;
  readonly exchangeRate?: number | undefined;
}

/** The body of a payment that was received: the one meeting point of the form and the API's shape. */
export function toRegisterBody({ amount, description, paymentForm, automation }: RegisterForm, { clientId, items, currency = 'MXN', exchangeRate }: RegisterOrder, idempotencyKey: string): RegisterPaymentInput {
  return {
    client: { id: clientId },
    items: orderItems({ clientId, items, amount, description }),
    currency,
    ...(currency !== 'MXN' && exchangeRate !== undefined && { exchange_rate: exchangeRate }),
    payment_form: paymentForm,
    automation_type: automation,
    idempotency_key: idempotencyKey,
  };
}
