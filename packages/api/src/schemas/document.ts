import * as z from 'zod/mini';
import { amount, anything, flag, listOf, maybe, metadata, text } from './answerFields.js';
import { clientReference } from './client.js';
import { item } from './item.js';
import { time } from './time.js';

/** What drafts and invoices share when they come back; amounts in the currency, times in Unix milliseconds. @source docs, cli */
export const documentAnswer = {
  client: maybe(clientReference),
  invoice_type: text,
  currency: text,
  exchange_rate: amount,
  subtotal: amount,
  discount: amount,
  total: amount,
  use: text,
  payment_form: text,
  payment_method: text,
  series: text,
  folio_number: text,
  exports: text,
  addenda: text,
  invoice_pdf_notes: text,
  items: listOf(item),
  global: maybe(z.looseObject({ periodicity: text, months: text, year: amount })),
  related_documents: listOf(z.looseObject({ relationship: text, documents: listOf(z.string()) })),
  complements: listOf(z.looseObject({ type: text, data: anything })),
  emails: listOf(z.string()),
  metadata,
  livemode: flag,
  owner: text,
  from: text,
  date: time,
  created_at: time,
  updated_at: time,
};
