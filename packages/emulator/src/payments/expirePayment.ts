import type { Context } from '../http/Call.js';
import { isPayable } from './paymentStatus.js';
import { keepPayment } from './settlePayment.js';

/** The time of a payment nobody made is up: the webhooks hear of it. Call it inside a transaction. */
export function expirePayment(context: Context, id: string): void {
  const payment = context.database.payments.get(context.partition, id);
  if (payment && isPayable(payment.state)) keepPayment(context, { ...payment, state: 'expired' }, 'payment.canceled');
}
