import * as z from 'zod/mini';
import { address, addressInput } from './address.js';
import { flag, listOf, maybe, metadata, text } from './answerFields.js';
import { time } from './time.js';

const typed = z.optional(z.string());
const clearable = z.optional(z.nullable(z.string()));

const defaultsInput = z.optional(
  z.strictObject({
    keep_full_legal_name: z.optional(z.boolean()),
    issue_automatic_invoices: z.optional(z.boolean()),
    issue_invoiceable_receipts: z.optional(z.boolean()),
  }),
);

const identity = {
  name: typed,
  company: typed,
  phone: typed,
  email: typed,
  /** Razón social as the SAT knows it. */
  legal_name: typed,
  /** RFC, 12 or 13 characters. */
  tax_id: typed,
  /** SAT tax regime, three digits. */
  tax_system: typed,
  /** Default SAT use of the CFDI. */
  use: typed,
  address: z.optional(addressInput),
  bcc: z.optional(z.array(z.string())),
  metadata: z.optional(z.record(z.string(), z.unknown())),
  defaults: defaultsInput,
};

const searchKey = z.enum(['tax_id', 'email', 'name']);

/** A new client; with `search` an existing one is found first and, with `update`, brought up to date. @source docs */
export const clientInput = z.strictObject({
  ...identity,
  search: z.optional(z.strictObject({ on_key: searchKey, on_value: z.string(), update: z.optional(z.boolean()) })),
});

/** The fields of a client to change; one left out stays, `null` clears a text. @source cli, n8n */
export const clientUpdateInput = z.strictObject({
  ...identity,
  name: clearable,
  company: clearable,
  phone: clearable,
  email: clearable,
  legal_name: clearable,
  tax_id: clearable,
  tax_system: clearable,
  use: clearable,
});

/** The client of a document: the id of a saved one, or the fields of one to find or create. @source docs, cli */
export const clientReferenceInput = z.strictObject({
  id: typed,
  ...identity,
  search: z.optional(z.strictObject({ on_key: searchKey, on_value: z.string(), auto_create: z.optional(z.boolean()) })),
});

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

/** A new client. */
export type ClientInput = z.input<typeof clientInput>;

/** The fields of a client to change. */
export type ClientUpdateInput = z.input<typeof clientUpdateInput>;

/** The client of a document as it is sent. */
export type ClientReferenceInput = z.input<typeof clientReferenceInput>;
