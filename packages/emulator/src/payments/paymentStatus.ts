import type { PaymentRecord } from './PaymentRecord.js';

/** How a payment stands, in the words of the API. */
export type PaymentStatus = 'requires_payment_method' | 'pending' | 'succeeded' | 'failed' | 'refunded' | 'canceled';

/** How a payment stands at a moment: one that nobody paid in time is canceled. */
export function paymentStatus(payment: PaymentRecord, now: number): PaymentStatus {
  return payment.state === 'expired' || hasExpired(payment, now) ? 'canceled' : (payment.state);
}

/** Whether its time was up before anybody paid, or somebody said so. */
export function hasExpired(payment: PaymentRecord, now: number): boolean {
  return payment.state === 'expired' || (isPayable(payment.state) && payment.expires_at !== null && now >= payment.expires_at);
}

/** Whether it may still be paid. */
export function isPayable(state: PaymentRecord['state']): boolean {
  return state === 'requires_payment_method' || state === 'pending' || state === 'failed';
}
