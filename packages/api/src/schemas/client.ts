import * as z from 'zod/mini';
import { address } from './address.js';
import { flag, listOf, maybe, metadata, presentText, text } from './answerFields.js';
import { time } from './time.js';

/** The texts of a client, in either direction. @source docs, cli, n8n */
export function clientTexts<Word>(word: Word) {
  return {
    name: word,
    company: word,
    phone: word,
    email: word,
    /** Razón social as the SAT knows it. */
    legal_name: word,
    /** RFC, 12 or 13 characters. */
    tax_id: word,
    /** SAT tax regime, three digits. */
    tax_system: word,
    /** Default SAT use of the CFDI. */
    use: word,
  };
}

/** What a client does by default, in either direction. @source docs */
export function clientDefaults<Choice>(choice: Choice) {
  return { keep_full_legal_name: choice, issue_automatic_invoices: choice, issue_invoiceable_receipts: choice };
}

const answer = {
  ...clientTexts(text),
  address: maybe(address),
  bcc: listOf(presentText),
  metadata,
  defaults: maybe(z.looseObject(clientDefaults(flag))),
  /** True once the SAT accepted name, RFC, regime and postal code together. */
  is_valid: flag,
  /** The SAT's list of issuers of simulated operations; false means listed. */
  efos: maybe(z.looseObject({ is_valid: flag })),
  livemode: flag,
  owner: text,
  team: text,
  from: text,
  created_at: time,
};

/** A client as it comes back. @source docs */
export const client = z.looseObject({ id: presentText, ...answer });

/** The client inside a document, which may hold only some of its fields. @source docs */
export const clientReference = z.looseObject({ id: text, ...answer });

/** A client as it comes back; `created_at` in Unix milliseconds. */
export type Client = z.output<typeof client>;
