import { ApiFailure } from '../http/ApiFailure.js';
import type { Context } from '../http/Call.js';
import { randomId } from '../ids/randomId.js';
import { totalsOf } from '../issuing/totalsOf.js';
import { cancelReceipt } from '../receipts/cancelReceipt.js';
import { sum } from '../text/sum.js';
import { notify } from '../webhooks/notify.js';
import type { PaymentRecord, RefundRecord } from './PaymentRecord.js';
import { presentPayment } from './presentPayment.js';
import { refundedOf } from './refundedOf.js';
import { reverseInvoice } from './reverseInvoice.js';

/** What to give back; everything that is left, without an amount. */
export interface RefundRequest {
  amount?: number | undefined;
  reason: string;
  external_processor_refund: boolean;
}

/** Gives back a payment or a part of it, and reverses what was invoiced for it. Call it inside a transaction. */
export function refundPayment(context: Context, payment: PaymentRecord, { amount, reason, external_processor_refund }: RefundRequest): PaymentRecord {
  if (payment.state !== 'succeeded') {
    throw new ApiFailure(409, 'resource_conflict', 'Only a payment that was received can be given back', [`status: ${payment.state}`]);
  }
  const left = sum(totalsOf(payment).total, -refundedOf(payment));
  const given = amount ?? left;
  if (given > left) throw new ApiFailure(400, 'business_rule_violation', `At most ${left} can be given back`, [`amount: must be at most ${left}`]);
  const isLast = sum(left, -given) === 0;
  const refund: RefundRecord = {
    id: `refund_${randomId()}`,
    amount: given,
    reason,
    external_processor_refund,
    ...reverseInvoice(context, payment, given, isLast && payment.refunds.length === 0),
    created_at: context.now,
  };
  const refunded: PaymentRecord = { ...payment, state: isLast ? 'refunded' : 'succeeded', refunds: [...payment.refunds, refund] };
  context.database.payments.put(context.partition, refunded);
  if (isLast) dropReceipt(context, refunded);
  notify(context, 'payment.updated', presentPayment(refunded, context));
  return refunded;
}

/** A receipt that nobody invoiced goes with its payment, unless the team wants to keep it. */
function dropReceipt(context: Context, { receipt: id }: PaymentRecord): void {
  const receipt = id === undefined ? undefined : context.database.receipts.get(context.partition, id);
  if (receipt?.state === 'pending' && context.team.settings.cancel_receipts_on_refunds !== false) cancelReceipt(context, receipt);
}
