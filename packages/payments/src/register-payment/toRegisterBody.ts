import type { ItemSchema, RegisterPaymentInput } from '@gigstack-ui/api';
import { orderItems } from '../payment-request/orderItems.js';
import type { RegisterForm } from './RegisterForm.js';

/** Where a registered payment keeps the day it was received, as `2026-11-22`. */
export const PAID_ON = 'paid_on';

interface RegisterOrder {
  readonly clientId: string;
  readonly items?: readonly ItemSchema[] | undefined;
  readonly currency?: string | undefined;
  readonly exchangeRate?: number | undefined;
}

/**
 * The body of a payment that was received: the one meeting point of the form and the API's shape. The route takes no date, so the day it was
 * received is kept in the payment's metadata.
 */
export function toRegisterBody({ amount, description, paymentForm, paidOn, automation }: RegisterForm, { clientId, items, currency = 'MXN', exchangeRate }: RegisterOrder, idempotencyKey: string): RegisterPaymentInput {
  return {
    client: { id: clientId },
    items: orderItems({ clientId, items, amount, description }),
    currency,
    ...(currency !== 'MXN' && exchangeRate !== undefined && { exchange_rate: exchangeRate }),
    payment_form: paymentForm,
    automation_type: automation,
    ...(paidOn !== '' && { metadata: { [PAID_ON]: paidOn } }),
    idempotency_key: idempotencyKey,
  };
}
