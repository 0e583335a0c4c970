import { presentClientOf } from '../clients/presentClientOf.js';
import type { Context } from '../http/Call.js';
import { totalsOf } from '../issuing/totalsOf.js';
import { sum } from '../text/sum.js';
import { toSeconds } from '../text/toSeconds.js';
import type { PaymentRecord, RefundRecord } from './PaymentRecord.js';
import { hasExpired, paymentStatus } from './paymentStatus.js';
import { payUrl } from './payUrl.js';
import { refundedOf } from './refundedOf.js';

/** A payment as the API shows it, times in seconds. */
export function presentPayment(payment: PaymentRecord, context: Context) {
  const { allowed_payment_methods: methods, expires_at, succeeded_at } = payment;
  return {
    id: payment.id,
    client: presentClientOf(payment.client, context),
    status: paymentStatus(payment, context.now),
    ...(hasExpired(payment, context.now) && { cancellation_reason: 'expired' }),
    automation_type: payment.automation_type,
    ...presentAmounts(payment, context),
    items: payment.items,
    invoices: payment.invoices,
    receipt_id: payment.receipt ?? null,
    ...(methods.length > 0 && { allowed_payment_methods: methods, short_url: payUrl(context.origin, payment.id) }),
    payment_method: payment.method ?? null,
    payment_processor: payment.payment_processor,
    refunds: payment.refunds.map(presentRefund),
    amount_refunded: refundedOf(payment),
    last_error: payment.failure ?? null,
    automation_error: payment.automation_failure ?? null,
    invoice_config: payment.invoice_config ?? {},
    emails: payment.emails,
    metadata: payment.metadata,
    expires_at: expires_at === null ? null : toSeconds(expires_at),
    livemode: context.livemode,
    team: context.team.id,
    owner: `user_${context.team.id}`,
    created_at: toSeconds(payment.created_at),
    succeeded_at: succeeded_at === undefined ? null : toSeconds(succeeded_at),
  };
}

function presentAmounts(payment: PaymentRecord, { drift }: Context) {
  const totals = totalsOf(payment);
  return {
    currency: payment.currency,
    exchange_rate: payment.exchange_rate,
    payment_form: payment.payment_form ?? null,
    subtotal: Number(totals.subtotal),
    discount: Number(totals.discount),
    taxes: sum(totals.transferred, -Number(totals.withheld)),
    total: sum(totals.total, drift),
  };
}

function presentRefund({ created_at, failure, ...refund }: RefundRecord) {
  return { ...refund, ...(failure && { error: failure }), created_at: toSeconds(created_at) };
}
