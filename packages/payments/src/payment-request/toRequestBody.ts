import type { RequestPaymentInput } from '@gigstack-ui/api';
import { orderItems } from './orderItems.js';
import type { PaymentOrder } from './PaymentOrder.js';

/** The body of a request for payment; the one meeting point of an order and the API's shape. */
export function toRequestBody(order: PaymentOrder, idempotencyKey: string): RequestPaymentInput {
  const { clientId, currency = 'MXN', exchangeRate, methods, automation, invoiceId } = order;
  return {
    client: { id: clientId },
    items: orderItems(order),
    currency,
    ...(currency !== 'MXN' && exchangeRate !== undefined && { exchange_rate: exchangeRate }),
    ...(methods && { allowed_payment_methods: [...methods] }),
    ...(automation && { automation_type: automation }),
    idempotency_key: idempotencyKey,
    ...(invoiceId !== undefined && { metadata: { invoice_id: invoiceId } }),
  };
}
