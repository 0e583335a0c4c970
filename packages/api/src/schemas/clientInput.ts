import * as z from 'zod/mini';
import { addressInput } from './addressInput.js';

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

/** A new client. */
export type ClientInput = z.input<typeof clientInput>;

/** The fields of a client to change. */
export type ClientUpdateInput = z.input<typeof clientUpdateInput>;

/** The client of a document as it is sent. */
export type ClientReferenceInput = z.input<typeof clientReferenceInput>;
