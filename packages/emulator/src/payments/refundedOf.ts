import { sum } from '../text/sum.js';
import type { PaymentRecord } from './PaymentRecord.js';

/** How much of a payment went back, in its currency. */
export function refundedOf({ refunds }: Pick<PaymentRecord, 'refunds'>): number {
  return refunds.reduce((total, { amount }) => sum(total, amount), 0);
}
