import * as z from 'zod/mini';
import { addressInput } from './addressInput.js';
import { choice, clearable, freeObject, texts } from './bodyFields.js';
import { clientDefaults, clientTexts } from './client.js';
import { oneOf, requiredText, typed } from './inputFields.js';

const rest = {
  address: z.optional(addressInput),
  bcc: texts,
  metadata: freeObject,
  defaults: z.optional(z.strictObject(clientDefaults(choice))),
};

const search = { on_key: oneOf('tax_id', 'email', 'name'), on_value: requiredText };

/** A new client; with `search` an existing one is found first and, with `update`, brought up to date. @source docs */
export const clientInput = z.strictObject({
  ...clientTexts(typed),
  ...rest,
  search: z.optional(z.strictObject({ ...search, update: choice })),
});

/** The fields of a client to change; one left out stays, `null` clears a text. @source cli, n8n */
export const clientUpdateInput = z.strictObject({ ...clientTexts(clearable), ...rest });

/** The client of a document: the id of a saved one, or the fields of one to find or create. @source docs, cli */
export const clientReferenceInput = z.strictObject({
  id: typed,
  ...clientTexts(typed),
  ...rest,
  search: z.optional(z.strictObject({ ...search, auto_create: choice })),
});

/** A new client. */
export type ClientInput = z.input<typeof clientInput>;

/** The fields of a client to change. */
export type ClientUpdateInput = z.input<typeof clientUpdateInput>;

/** The client of a document as it is sent. */
export type ClientReferenceInput = z.input<typeof clientReferenceInput>;
