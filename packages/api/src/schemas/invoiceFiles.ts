import * as z from 'zod/mini';
import { text } from './answerFields.js';
import { oneOf } from './inputFields.js';

/** Which file of an invoice to ask for; left out, both. @source docs, cli */
export const invoiceFilesQuery = z.strictObject({ file_type: z.optional(oneOf('pdf', 'xml')) });

/** Where the files of an invoice are kept. @source docs, cli */
export const invoiceFiles = z.looseObject({ pdf: text, xml: text });

/** Where the PDF and XML of an invoice are kept. */
export type InvoiceFiles = z.output<typeof invoiceFiles>;
