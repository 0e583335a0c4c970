import type { Payment } from '@gigstack-ui/api';

/** What was given back of a payment so far, in its currency. */
export function refundedAmount({ refunds = [] }: Payment): number {
  // Whole cents: a sum of binary fractions would show their dust.
  return refunds.reduce((sum, { amount = 0 }) => sum + Math.round(amount * 100), 0) / 100;
}

/** What may still be given back of a payment, in its currency; nothing of one that was never received. */
export function refundableAmount(payment: Payment): number {
  if (payment.status !== 'succeeded') return 0;
  return Math.max(0, Math.round((payment.total ?? 0) * 100) - Math.round(refundedAmount(payment) * 100)) / 100;
}
