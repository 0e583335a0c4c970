import * as z from 'zod/mini';
import { amount, flag, maybe, presentText, text } from './answerFields.js';
import { time } from './time.js';

const party = maybe(z.looseObject({ rfc: text, name: text }));

/** An invoice as the SAT has it, issued or received. `status` is the SAT's own word, Vigente or Cancelado. @source cli */
export const satInvoice = z.looseObject({
  uuid: presentText,
  /** issued or received. */
  direction: text,
  invoice_type: text,
  /** Whether its XML is here: ready, building or error. */
  resource_status: text,
  has_xml: flag,
  status: text,
  issuer: party,
  receiver: party,
  subtotal: amount,
  total: amount,
  currency: text,
  exchange_rate: amount,
  series: text,
  folio: text,
  issue_date: time,
  stamp_date: time,
  cancellation_date: time,
  pac_rfc: text,
  version: text,
  certificate_number: text,
});

/** An invoice as the SAT has it; times in Unix milliseconds. */
export type SatInvoice = z.output<typeof satInvoice>;
