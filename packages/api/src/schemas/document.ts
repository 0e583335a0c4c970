import * as z from 'zod/mini';
import { amount, anything, flag, listOf, maybe, metadata, presentText, text } from './answerFields.js';
import { clientReference } from './client.js';
import { item } from './item.js';
import { time } from './time.js';

/** What the head of a document says in words and numbers, in either direction. @source docs; for drafts also inferred from what comes back */
export function documentShape<Word, Figure>(word: Word, figure: Figure) {
  return {
    /** ISO 4217; the API's default is MXN. */
    currency: word,
    exchange_rate: figure,
    use: word,
    payment_form: word,
    payment_method: word,
    series: word,
    exports: word,
    addenda: word,
    invoice_pdf_notes: word,
  };
}

/** What drafts and invoices share when they come back; amounts in the currency, times in Unix milliseconds. @source docs, cli */
export const documentAnswer = {
  ...documentShape(text, amount),
  client: maybe(clientReference),
  invoice_type: text,
  subtotal: amount,
  discount: amount,
  total: amount,
  folio_number: text,
  items: listOf(item),
  /** Data of a global invoice: SAT periodicity "01" to "05", months "01" to "18", year. */
  global: maybe(z.looseObject({ periodicity: text, months: text, year: amount })),
  /** CFDI relacionados: SAT relation "01" to "07" and the UUIDs it points at. */
  related_documents: listOf(z.looseObject({ relationship: text, documents: listOf(presentText) })),
  /** Complements passed through as XML. */
  complements: listOf(z.looseObject({ type: text, data: anything })),
  emails: listOf(presentText),
  metadata,
  livemode: flag,
  owner: text,
  from: text,
  date: time,
  created_at: time,
  updated_at: time,
};
