import { endpoint } from '../endpoint.js';
import { invoiceFiles, invoiceFilesQuery } from '../schemas/invoiceFiles.js';

/**
 * Reads where the stamped PDF and XML are kept. Allowing it lets a proxy stream the files through its own route;
 * the addresses themselves never reach a page.
 */
export const files = /* @__PURE__ */ endpoint({
  id: 'invoices.files',
  method: 'GET',
  path: '/invoices/:id/files',
  query: invoiceFilesQuery,
  output: invoiceFiles,
  answers: 'one',
  serverOnly: true,
});
