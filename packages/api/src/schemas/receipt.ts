import * as z from 'zod/mini';
import { amount, flag, listOf, maybe, metadata, presentText, text } from './answerFields.js';
import { clientReference } from './client.js';
import { item } from './item.js';
import { reading, within } from './reading.js';
import { spelled } from './spelled.js';
import { time } from './time.js';

/** State of a receipt in one word each; others the API may add come through as they are. */
export type ReceiptStatus = 'pending' | 'invoiced' | 'expired' | 'canceled' | (string & {});

/** Two official clients name the same states differently: `pending, open, invoiced, completed, expired, cancelled` and `pending, stamped, canceled`. @source cli, n8n */
export const receiptStatus = spelled<ReceiptStatus>({ open: 'pending', stamped: 'invoiced', completed: 'invoiced', cancelled: 'canceled' });

const record = z.looseObject({
  id: presentText,
  client: maybe(clientReference),
  status: receiptStatus,
  currency: text,
  exchange_rate: amount,
  subtotal: amount,
  taxes: amount,
  total: amount,
  items: listOf(item),
  /** How long it may be invoiced: day, week, two_weeks, month or two_months. */
  periodicity: text,
  payment_form: text,
  /** Where the client makes the invoice. */
  url: text,
  /** UUID of the invoice it became. */
  invoice_id: text,
  invoiceId: text,
  invoice: maybe(z.looseObject({ uuid: text, id: text })),
  livemode: flag,
  metadata,
  created: time,
  created_at: time,
  validUntil: time,
  valid_until: time,
  invoiced_at: time,
});

/** A receipt as it comes back; what the API says in camel case (`validUntil`, `invoiceId`) or elsewhere (`created`) is also under its usual name. @source docs, cli */
export const receipt = reading('object', (value, issues) => {
  const found = within(record, value, issues);
  if (!found) return undefined;
  const { created_at = found.created, valid_until = found.validUntil, invoice } = found;
  const invoice_id = found.invoice_id ?? found.invoiceId ?? invoice?.uuid ?? invoice?.id;
  return Object.assign<Receipt, Partial<Receipt>>(found, { ...(created_at && { created_at }), ...(valid_until && { valid_until }), ...(invoice_id && { invoice_id }) });
});

/** A receipt as it comes back; times in Unix milliseconds, amounts in its currency. */
export type Receipt = z.output<typeof record>;
