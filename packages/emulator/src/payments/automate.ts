import { issueComplement } from '../complements/issueComplement.js';
import { ApiFailure } from '../http/ApiFailure.js';
import type { Context } from '../http/Call.js';
import { stampInvoice } from '../issuing/stampInvoice.js';
import { totalsOf } from '../issuing/totalsOf.js';
import type { DraftFields } from '../records/DraftRecord.js';
import { createReceipt } from '../receipts/createReceipt.js';
import { notify } from '../webhooks/notify.js';
import type { PaymentRecord } from './PaymentRecord.js';
import { invoiceLines } from './readSale.js';

/** When an automation runs: as the payment is made, and once it has been paid. */
export type AutomationMoment = 'created' | 'succeeded';

/**
 * The payment after its automation did what it does at that moment: a PUE invoice once it is paid, or a PPD invoice at once and its complement
 * once it is paid; a client without RFC gets a receipt once it is paid. What the SAT refuses leaves the payment as it is and is told by
 * `invoice.failed`. Call it inside a transaction.
 */
export function automate(context: Context, payment: PaymentRecord, moment: AutomationMoment): PaymentRecord {
  if (payment.automation_type === 'none' || isAvoided(payment, context)) return payment;
  const client = payment.client === undefined ? undefined : context.database.clients.get(context.partition, payment.client);
  if (!client?.tax_id) return moment === 'created' || context.team.settings.avoid_receipts ? payment : withReceipt(context, payment);
  try {
    const { automation_failure: _failure, ...clean } = payment;
    return payment.automation_type === 'pue_invoice' ? withPue(context, clean, moment) : withPpd(context, clean, moment);
  } catch (error) {
    if (!(error instanceof ApiFailure)) throw error;
    const failure = { code: error.code, message: error.message, ...(error.details && { details: [...error.details] }) };
    notify(context, 'invoice.failed', { payment_id: payment.id, error: failure });
    return { ...payment, automation_failure: failure };
  }
}

function isAvoided({ currency }: PaymentRecord, { team }: Context): boolean {
  return (team.settings.avoid_automations_on_currencies ?? []).includes(currency);
}

function withReceipt(context: Context, payment: PaymentRecord): PaymentRecord {
  const { client, currency, exchange_rate, payment_form, invoice_config, metadata } = payment;
  const receipt = createReceipt(context, {
    ...(client !== undefined && { client }),
    items: invoiceLines(payment.items),
    currency,
    exchange_rate,
    ...(payment_form !== undefined && { payment_form }),
    ...(invoice_config && { invoice_config }),
    payment: payment.id,
    metadata,
  });
  return { ...payment, receipt: receipt.id };
}

function withPue(context: Context, payment: PaymentRecord, moment: AutomationMoment): PaymentRecord {
  if (moment === 'created') return payment;
  return stamp(context, payment, { payment_method: 'PUE', payment_form: payment.payment_form ?? '03' });
}

function withPpd(context: Context, payment: PaymentRecord, moment: AutomationMoment): PaymentRecord {
  const invoiced = payment.invoices.length > 0 ? payment : stamp(context, payment, { payment_method: 'PPD', payment_form: '99' });
  if (moment === 'created') return invoiced;
  const [uuid = ''] = invoiced.invoices;
  const complement = issueComplement(context, {
    invoices: [{ uuid, amount: totalsOf(payment).total }],
    payment_form: payment.payment_form ?? '03',
    date: payment.succeeded_at,
    metadata: payment.metadata,
  });
  return { ...invoiced, invoices: [...invoiced.invoices, complement.id] };
}

function stamp(context: Context, payment: PaymentRecord, how: Pick<DraftFields, 'payment_method' | 'payment_form'>): PaymentRecord {
  const { client, currency, exchange_rate, invoice_config, metadata, emails } = payment;
  const use = client === undefined ? undefined : context.database.clients.get(context.partition, client)?.use;
  const fields: DraftFields = {
    invoice_type: 'I',
    ...how,
    ...(client !== undefined && { client: { id: client } }),
    items: invoiceLines(payment.items),
    currency,
    exchange_rate,
    use: use ?? context.team.settings.use ?? 'G03',
    metadata,
    emails,
    ...(invoice_config?.serie && { series: invoice_config.serie }),
  };
  const invoice = stampInvoice(fields, context, { folio: invoice_config?.folio });
  return { ...payment, invoices: [...payment.invoices, invoice.id] };
}
