import type { Context } from '../http/Call.js';
import { notify } from '../webhooks/notify.js';
import { hasExpired, isPayable } from './paymentStatus.js';
import { presentPayment } from './presentPayment.js';

/** A payment nobody has made is soon too late: the webhooks hear of it. Call it inside a transaction. */
export function announceDueDate(context: Context, id: string): void {
  const payment = context.database.payments.get(context.partition, id);
  if (payment && isPayable(payment.state) && !hasExpired(payment, context.now)) notify(context, 'payment.upcoming_due_date', presentPayment(payment, context));
}
