import { cancelInvoice } from '../cancellation/cancelInvoice.js';
import { ApiFailure } from '../http/ApiFailure.js';
import type { Context } from '../http/Call.js';
import { lookUp } from '../invoices/findInvoice.js';
import { statusOf } from '../invoices/statusOf.js';
import { stampInvoice } from '../issuing/stampInvoice.js';
import type { InvoiceRecord } from '../records/InvoiceRecord.js';
import { mexicoCityTime } from '../text/mexicoCityTime.js';
import { creditLines } from './creditLines.js';
import type { PaymentRecord, RefundRecord } from './PaymentRecord.js';

/**
 * What a refund does to the invoice of its payment: a credit note (E, relation 01) over what goes back; or, for all of it in the month of the
 * invoice and when the team's `refunds.current_month_handler` says `cancel`, its cancellation (motive 03). Nothing when the team turned
 * `refunds.automatic_refunds` off. What the SAT refuses does not stop the money from going back.
 */
export function reverseInvoice(context: Context, payment: PaymentRecord, amount: number, isWhole: boolean): Pick<RefundRecord, 'credit_note' | 'canceled_invoice' | 'failure'> {
  const { automatic_refunds: isAutomatic = true, current_month_handler: handler } = context.team.settings.refunds ?? {};
  const invoice = payment.invoices.map((uuid) => lookUp(uuid, context, [context.database.invoices])).find((found) => found && statusOf(found, context.now) === 'valid');
  if (!isAutomatic || !invoice) return {};
  try {
    if (isWhole && handler === 'cancel' && isOfThisMonth(invoice, context.now)) {
      cancelInvoice(invoice, { motive: '03', substitution: undefined }, context);
      return { canceled_invoice: invoice.id };
    }
    return { credit_note: creditNote(context, payment, invoice, amount).id };
  } catch (error) {
    if (!(error instanceof ApiFailure)) throw error;
    return { failure: { code: error.code, message: error.message } };
  }
}

function creditNote(context: Context, payment: PaymentRecord, invoice: InvoiceRecord, amount: number): InvoiceRecord {
  return stampInvoice(
    {
      invoice_type: 'E',
      ...(invoice.fields.client && { client: invoice.fields.client }),
      items: creditLines(payment, amount),
      currency: payment.currency,
      exchange_rate: payment.exchange_rate,
      // G02: returns, discounts and allowances; who can only take S01 keeps it.
      use: invoice.document.use === 'S01' ? 'S01' : 'G02',
      payment_method: 'PUE',
      payment_form: payment.payment_form ?? '03',
      related_documents: [{ relationship: '01', documents: [invoice.id] }],
      metadata: payment.metadata,
    },
    context,
  );
}

function isOfThisMonth({ document }: InvoiceRecord, now: number): boolean {
  return mexicoCityTime(document.date).slice(0, 7) === mexicoCityTime(now).slice(0, 7);
}
