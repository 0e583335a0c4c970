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
  if (payment.expires_at !== null) setDates(context, payment.id, payment.expires_at);
  notify(context, 'payment.created', presentPayment(payment, context));
  return payment;
}

/** A deadline is told of before it comes, as many days as the team's reminders say. */
function setDates({ database, partition, team, now }: Context, of: string, expiresAt: number): void {
  const notice = (team.settings.payment_reminders?.days ?? 1) * day;
  if (expiresAt - notice > now) database.agenda.add(expiresAt - notice, { kind: 'upcoming_due_date', of, partition });
  database.agenda.add(expiresAt, { kind: 'payment_expiry', of, partition });
}
