import type { Context } from '../http/Call.js';
import { randomId } from '../ids/randomId.js';
import { notify } from '../webhooks/notify.js';
import { automate } from './automate.js';
import type { PaymentRecord } from './PaymentRecord.js';
import { presentPayment } from './presentPayment.js';
import type { Sale } from './readSale.js';

const day = 86_400_000;

/** Keeps a payment that is still to be made, and lets its automation begin. Call it inside a transaction. */
export function createPayment(
  context: Context,
  sale: Sale,
  asked: Pick<PaymentRecord, 'automation_type' | 'allowed_payment_methods' | 'send_email' | 'emails'>,
): PaymentRecord {
  const days = context.team.settings.limit_days_to_pay;
  const made: PaymentRecord = {
    ...sale,
    ...asked,
    id: `payment_${randomId(16)}`,
    state: 'requires_payment_method',
    payment_processor: 'api',
    invoices: [],
    refunds: [],
    expires_at: days ? context.now + days * day : null,
    created_at: context.now,
  };
  const payment = automate(context, made, 'created');
  context.database.payments.put(context.partition, payment);
  notify(context, 'payment.created', presentPayment(payment, context));
  return payment;
}
