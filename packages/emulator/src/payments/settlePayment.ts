import { ApiFailure } from '../http/ApiFailure.js';
import type { Context } from '../http/Call.js';
import { notify } from '../webhooks/notify.js';
import { automate } from './automate.js';
import { formOfMethod, needsStripe, type PaymentMethod } from './paymentMethod.js';
import type { PaymentFailure, PaymentRecord } from './PaymentRecord.js';
import { hasExpired, isPayable, paymentStatus } from './paymentStatus.js';
import { presentPayment } from './presentPayment.js';

/** How a payment was received. */
export interface Settlement {
  payment_form?: string | undefined;
  /** When, in milliseconds; now unless told. */
  date?: number | undefined;
  method?: PaymentMethod | undefined;
}

/** The payment has been received: its automation runs, and the webhooks hear of it. Call it inside a transaction. */
export function settlePayment(context: Context, payment: PaymentRecord, { payment_form, date = context.now, method }: Settlement): PaymentRecord {
  assertPayable(payment, context.now);
  const { failure: _failure, ...clean } = payment;
  const form = payment_form ?? (method && formOfMethod[method]) ?? payment.payment_form;
  const paid: PaymentRecord = {
    ...clean,
    state: 'succeeded',
    ...(form !== undefined && { payment_form: form }),
    ...(method && { method, payment_processor: needsStripe(method) ? 'stripe' : 'api' }),
    succeeded_at: date,
  };
  // Kept before its automation, which may refer to it.
  context.database.payments.put(context.partition, paid);
  return keepPayment(context, automate(context, paid, 'succeeded'), 'payment.succeeded');
}

/** The payer chose a way that takes its time: a transfer to be made, a slip to be paid at a shop. */
export function awaitPayment(context: Context, payment: PaymentRecord, method: PaymentMethod): PaymentRecord {
  assertPayable(payment, context.now);
  const { failure: _failure, ...clean } = payment;
  return keepPayment(context, { ...clean, state: 'pending', method }, 'payment.updated');
}

/** The bank said no; the payer may try again. */
export function declinePayment(context: Context, payment: PaymentRecord, failure: PaymentFailure = declined): PaymentRecord {
  assertPayable(payment, context.now);
  return keepPayment(context, { ...payment, state: 'failed', failure }, 'payment.updated');
}

/** It can no longer be paid, because the team says so or its time is up. */
export function cancelPayment(context: Context, payment: PaymentRecord, state: 'canceled' | 'expired'): PaymentRecord {
  assertPayable(payment, context.now);
  return keepPayment(context, { ...payment, state }, 'payment.canceled');
}

const declined: PaymentFailure = { code: 'card_declined', message: 'The card was declined' };

function assertPayable(payment: PaymentRecord, now: number): void {
  if (isPayable(payment.state) && !hasExpired(payment, now)) return;
  const status = paymentStatus(payment, now);
  throw new ApiFailure(409, 'resource_conflict', `This payment is ${status} already`, [`status: ${status}`]);
}

/** Keeps a payment that has changed, and tells the webhooks. */
export function keepPayment(context: Context, payment: PaymentRecord, type: 'payment.succeeded' | 'payment.updated' | 'payment.canceled'): PaymentRecord {
  context.database.payments.put(context.partition, payment);
  notify(context, type, presentPayment(payment, context));
  return payment;
}
