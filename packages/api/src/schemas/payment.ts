import * as z from 'zod/mini';
import { amount, anything, flag, listOf, maybe, metadata, presentText, readText, text } from './answerFields.js';
import { automationType } from './automation.js';
import { clientReference } from './client.js';
import { item } from './item.js';
import { reading, within } from './reading.js';
import { spelled } from './spelled.js';
import { time } from './time.js';

/** State of a payment in one spelling; others the API may add come through as they are. */
export type PaymentStatus = 'requires_payment_method' | 'pending' | 'processing' | 'succeeded' | 'failed' | 'refunded' | 'canceled' | 'expired' | (string & {});

/** `cancelled` and `canceled`, and a passing `succeeded_`: one of each leaves here. @source cli, n8n, docs */
export const paymentStatus = spelled<PaymentStatus>({ cancelled: 'canceled', succeeded_: 'succeeded' });

/** An invoice of a payment, by its UUID; some answers hold the invoice itself. @source docs, cli */
const invoiceName = reading('string', (value): string | undefined => {
  const { uuid, id } = (typeof value === 'object' && value !== null ? value : {}) as { uuid?: unknown; id?: unknown };
  return readText(value) ?? readText(uuid) ?? readText(id);
});

const record = z.looseObject({
  id: presentText,
  client: maybe(clientReference),
  status: paymentStatus,
  automation_type: automationType,
  currency: text,
  exchange_rate: amount,
  payment_form: text,
  subtotal: amount,
  /** All taxes as one amount. */
  taxes: amount,
  discount: amount,
  total: amount,
  items: listOf(item),
  /** UUIDs of the invoices it was made for or led to. */
  invoices: listOf(invoiceName),
  /** The receipt it led to, when its client has no RFC. @source cli */
  receipt_id: text,
  /** Ways it may be paid; a bank transfer is `bank`. */
  allowed_payment_methods: listOf(spelled({ spei: 'bank' })),
  /** Where the client pays. */
  short_url: text,
  payment_processor: text,
  /** `credit_note` and `canceled_invoice` are UUIDs of what a refund did to the invoice. @source docs; those two inferred from the team's setting `refunds` */
  refunds: listOf(z.looseObject({ id: text, amount, reason: text, created_at: time, credit_note: text, canceled_invoice: text })),
  /** Why its automation issued nothing, when it tried. @source inferred */
  automation_error: maybe(z.looseObject({ code: text, message: text })),
  metadata,
  livemode: flag,
  team: text,
  owner: text,
  created_at: time,
  succeeded_at: time,
  invoice_config: anything,
  /** Why it was cancelled: `expired` when its time was up. @source inferred: no status of its own is documented for that */
  cancellation_reason: text,
});

/** A payment as it comes back; one that was cancelled because its time was up is `expired`. @source docs, cli */
export const payment = reading('object', (value, issues): Payment | undefined => {
  const found = within(record, value, issues);
  return found?.status === 'canceled' && found.cancellation_reason === 'expired' ? Object.assign(found, { status: 'expired' }) : found;
});

/** A payment as it comes back; times in Unix milliseconds, amounts in its currency. */
export type Payment = z.output<typeof record>;
