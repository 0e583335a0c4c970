import * as z from 'zod/mini';
import { automationTypeInput } from './automation.js';
import { choice, number } from './bodyFields.js';
import { clientReferenceInput } from './clientInput.js';
import { documentInput } from './documentInput.js';
import { typed } from './inputFields.js';
import { itemInput } from './itemInput.js';
import { list } from './reading.js';

const body = {
  ...documentInput,
  client: clientReferenceInput,
  items: list(itemInput),
  automation_type: z.optional(automationTypeInput),
  folio_number: number,
  /** The same key twice is one invoice. */
  idempotency_key: typed,
  return_files_urls: choice,
  send_email: choice,
};

/** An income invoice to stamp at once. @source docs */
export const invoiceIncomeInput = z.strictObject(body);

/** An egress invoice, that is a credit note, to stamp at once. @source docs */
export const invoiceEgressInput = z.strictObject(body);

/** An income invoice to stamp at once. */
export type InvoiceIncomeInput = z.input<typeof invoiceIncomeInput>;

/** A credit note to stamp at once. */
export type InvoiceEgressInput = z.input<typeof invoiceEgressInput>;
