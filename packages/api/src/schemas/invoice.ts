import * as z from 'zod/mini';
import { amount, anything, flag, maybe, readText, text } from './answerFields.js';
import { documentAnswer } from './document.js';
import { optionalReading, reading, within } from './reading.js';
import { time } from './time.js';

/** State of an invoice in one spelling; others the API may add come through as they are. */
export type InvoiceStatus = 'draft' | 'pending' | 'valid' | 'canceled' | (string & {});

const synonyms: Record<string, InvoiceStatus> = { stamped: 'valid', cancelled: 'canceled' };

/** The API says `stamped` when it creates and `valid` when it lists, `cancelled` and `canceled`: one of each leaves here. */
export const invoiceStatus = optionalReading('string', (value): InvoiceStatus | undefined => {
  const status = readText(value);
  return status && (synonyms[status] ?? status);
});

const record = z.looseObject({
  ...documentAnswer,
  id: text,
  uuid: text,
  status: invoiceStatus,
  /** All taxes of the document as one amount; transferred less withheld. */
  taxes: amount,
  stamp: maybe(z.looseObject({ stamp_at: time, sello: text })),
  verification_url: text,
  /** What is still owed on a PPD invoice. */
  last_balance: amount,
  /** How many payment complements it has. */
  payment_complements: amount,
  cancellation_status: text,
  cancellation_receipt: anything,
  draft: flag,
});

/** An invoice as it comes back. The API names it by `uuid` in some answers and by `id` in others: both are always filled. @source docs, cli */
export const incomeInvoice = reading('object', (value, issues) => {
  const invoice = within(record, value, issues);
  const uuid = invoice?.uuid ?? invoice?.id;
  if (invoice && uuid === undefined) issues.push({ code: 'invalid_type', expected: 'string', input: undefined, path: ['uuid'] });
  return invoice && uuid !== undefined ? Object.assign(invoice, { id: invoice.id ?? uuid, uuid }) : undefined;
});

/** An invoice as it comes back; times in Unix milliseconds, amounts in its currency. */
export type IncomeInvoice = z.output<typeof incomeInvoice>;
