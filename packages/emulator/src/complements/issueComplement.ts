import { CfdiInputError } from '@gigstack-ui/cfdi';
import { settlePayment, summarisePayment, type Settlement } from '@gigstack-ui/cfdi/amounts';
import { ApiFailure } from '../http/ApiFailure.js';
import type { Context } from '../http/Call.js';
import { balanceOf } from '../invoices/balanceOf.js';
import { lookUp } from '../invoices/findInvoice.js';
import { presentInvoice } from '../invoices/presentInvoice.js';
import { statusOf } from '../invoices/statusOf.js';
import { assertIssuerReady } from '../issuing/assertIssuerReady.js';
import { issueDocument, type Issue } from '../issuing/issueDocument.js';
import type { SettledInvoice } from '../issuing/PaymentDetail.js';
import { taxObject } from '../issuing/taxObject.js';
import type { DraftFields } from '../records/DraftRecord.js';
import type { InvoiceRecord } from '../records/InvoiceRecord.js';
import { notify } from '../webhooks/notify.js';
import { assertPayment } from './assertPayment.js';
import { complementDocument } from './complementDocument.js';

/** A payment received, to be told to the SAT. */
export interface ReceivedPayment {
  /** The PPD invoices it settles and how much of each, all of one client and in one currency. */
  invoices: readonly { uuid: string; amount: number | string }[];
  payment_form: string;
  /** When it was paid, in milliseconds; now unless told. */
  date?: number | undefined;
  /** Pesos per unit of the invoices' currency. */
  exchange_rate?: number | undefined;
  operation_number?: string | undefined;
  series?: string | undefined;
  metadata?: DraftFields['metadata'];
  emails?: string[] | undefined;
}

/** Issues the complement (P) of a payment and lowers the balances of its invoices, or throws why it cannot be. Call it inside a transaction. */
export function issueComplement(context: Context, payment: ReceivedPayment, issue: Issue = {}): InvoiceRecord {
  assertIssuerReady(context.team, context.now);
  const invoices = payment.invoices.map(({ uuid }, index) => payableInvoice(uuid, index, context));
  assertPayment(payment, invoices, context.now);

  const settled = payment.invoices.map(({ amount }, index) => settle(invoices[index] as InvoiceRecord, amount, index));
  const [first] = invoices as [InvoiceRecord];
  const { currency, exchange_rate } = first.document;
  const document = complementDocument(first.document, {
    team: context.team,
    now: context.now,
    series: payment.series,
    payment: {
      date: payment.date ?? context.now,
      payment_form: payment.payment_form,
      currency,
      exchange_rate: payment.exchange_rate ?? exchange_rate,
      ...(payment.operation_number !== undefined && { operation_number: payment.operation_number }),
      invoices: settled,
      summary: summarisePayment(settled, payment.exchange_rate ?? exchange_rate),
    },
  });
  const { metadata, emails } = payment;
  const fields: DraftFields = { invoice_type: 'P', ...(first.fields.client && { client: first.fields.client }), ...(metadata && { metadata }), ...(emails && { emails }) };
  const complement = issueDocument({ fields, client: first.client, document }, context, issue);
  for (const [index, invoice] of invoices.entries()) {
    const settlement = { by: complement.id, kind: 'payment' as const, amount: settled[index]?.paid ?? '0' };
    context.database.invoices.put(context.partition, { ...invoice, settlements: [...(invoice.settlements ?? []), settlement] });
  }
  notify(context, 'invoice.created', presentInvoice(complement, context));
  return complement;
}

function payableInvoice(uuid: string, index: number, context: Context): InvoiceRecord {
  const path = `invoices[${index}].uuid`;
  const invoice = lookUp(uuid, context, [context.database.invoices]);
  if (!invoice) throw ApiFailure.invalid([`${path}: no invoice has this UUID`]);
  if (invoice.document.payment_method !== 'PPD') throw refusal('Only PPD invoices take payment complements', `${path}: must be a PPD invoice`);
  if (statusOf(invoice, context.now) === 'canceled') throw refusal('The invoice is canceled', `${path}: is canceled`);
  return invoice;
}

function settle(invoice: InvoiceRecord, amount: number | string, index: number): SettledInvoice {
  const { document, settlements = [] } = invoice;
  return {
    uuid: invoice.id,
    series: document.series,
    folio: document.stamp.folio,
    partiality: settlements.filter(({ kind }) => kind === 'payment').length + 1,
    // CRP: the document's object of tax, 02 when any of its lines carries taxes.
    tax_object: document.items.some((item) => taxObject(item) === '02') ? '02' : taxObject(document.items[0] ?? {}),
    ...settlementOf(invoice, amount, index),
  };
}

function settlementOf(invoice: InvoiceRecord, amount: number | string, index: number): Settlement {
  const balance = balanceOf(invoice);
  try {
    return settlePayment(invoice.document.totals, balance, amount);
  } catch (error) {
    if (!(error instanceof CfdiInputError)) throw error;
    const path = `invoices[${index}].amount`;
    if (error.code === 'exceeds_amount') throw refusal(`The payment is larger than what is owed, ${balance}`, `${path}: must be at most ${balance}`);
    throw ApiFailure.invalid([`${path}: ${error.code === 'not_allowed' ? 'must be more than 0' : error.code.replaceAll('_', ' ')}`]);
  }
}

function refusal(message: string, detail: string): ApiFailure {
  return new ApiFailure(400, 'business_rule_violation', message, [detail]);
}
