import * as z from 'zod/mini';
import { address } from './address.js';
import { flag, listOf, maybe, metadata, text } from './answerFields.js';
import { time } from './time.js';

const answer = {
  name: text,
  company: text,
  phone: text,
  email: text,
  legal_name: text,
  tax_id: text,
  tax_system: text,
  use: text,
  address: maybe(address),
  bcc: listOf(z.string()),
  metadata,
  defaults: maybe(
    z.looseObject({ keep_full_legal_name: flag, issue_automatic_invoices: flag, issue_invoiceable_receipts: flag }),
  ),
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
export const client = z.looseObject({ id: z.string(), ...answer });

/** The client inside a document, which may hold only some of its fields. @source docs */
export const clientReference = z.looseObject({ id: text, ...answer });

/** A client as it comes back; `created_at` in Unix milliseconds. */
export type Client = z.output<typeof client>;
