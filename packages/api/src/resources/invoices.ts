import * as z from 'zod/mini';
import { endpoint } from '../endpoint.js';
import { text } from '../schemas/answerFields.js';

const invoiceFiles = z.looseObject({ pdf: text, xml: text });

/** Where the PDF and XML of an invoice are kept. */
export type InvoiceFiles = z.output<typeof invoiceFiles>;

/** The routes that every kind of invoice shares. */
export const invoices = {
  /**
   * Addresses of the stamped PDF and XML. Listing it lets a proxy stream the files through its own route;
   * the addresses themselves never reach a page.
   */
  files: endpoint({
    id: 'invoices.files',
    method: 'GET',
    path: '/invoices/:id/files',
    query: z.strictObject({ file_type: z.optional(z.enum(['pdf', 'xml'])) }),
    output: invoiceFiles,
    answers: 'one',
    serverOnly: true,
  }),
};
