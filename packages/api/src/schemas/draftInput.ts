import * as z from 'zod/mini';
import { number } from './bodyFields.js';
import { clientReferenceInput } from './clientInput.js';
import { documentInput } from './documentInput.js';
import { oneOf } from './inputFields.js';
import { itemInput } from './itemInput.js';
import { list } from './reading.js';

const invoiceType = oneOf('I', 'E');

const body = {
  ...documentInput,
  client: z.optional(clientReferenceInput),
  items: z.optional(list(itemInput)),
  /** Issue date in Unix milliseconds. @source inferred: drafts keep their times in milliseconds */
  date: number,
};

/** A new draft: only `invoice_type` is required, so a half-filled one can be kept. @source docs */
export const draftInput = z.strictObject({ invoice_type: invoiceType, ...body });

/** The whole draft: a PUT replaces, what is left out is cleared. @source cli, against the title of the docs page */
export const draftUpdateInput = z.strictObject({ invoice_type: z.optional(invoiceType), ...body });

/** A new draft. */
export type DraftInvoiceInput = z.input<typeof draftInput>;

/** The whole draft to put in place of the saved one. */
export type DraftInvoiceUpdateInput = z.input<typeof draftUpdateInput>;
