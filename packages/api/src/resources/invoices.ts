import { endpoint } from '../endpoint.js';
import { anything } from '../schemas/answerFields.js';
import { cancelInput } from '../schemas/cancelInput.js';
import { cfdiError, cfdiErrorQuery } from '../schemas/cfdiError.js';
import { endOfMonthRun } from '../schemas/endOfMonthRun.js';
import { freeBody } from '../schemas/freeBody.js';
import { incomeInvoice } from '../schemas/invoice.js';
import { invoiceFiles, invoiceFilesQuery } from '../schemas/invoiceFiles.js';
import { nothingSent } from '../schemas/nothingSent.js';
import { outcome } from '../schemas/outcome.js';
import { satDocument } from '../schemas/satDocument.js';
import { satDocumentInput } from '../schemas/satDocumentInput.js';
import { searchQuery } from '../schemas/searchQuery.js';
import { sendInput, sent } from '../schemas/sendInput.js';
import { createUpload } from '../uploads/createUpload.js';
import { supportFile } from '../uploads/fileRules.js';

/**
 * Reads where the stamped PDF and XML are kept. Allowing it lets a proxy stream the files through its own route;
 * the addresses themselves never reach a page. @source docs, cli
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

/** Finds invoices of any type by a text. @source cli */
export const search = /* @__PURE__ */ endpoint({
  id: 'invoices.search',
  method: 'GET',
  path: '/invoices/search',
  query: searchQuery,
  output: incomeInvoice,
  answers: 'search',
});

/** Looks up what a CFDI error code means; the catalogue is the same for every team. @source docs, cli */
export const errors = /* @__PURE__ */ endpoint({
  id: 'invoices.errors',
  method: 'GET',
  path: '/invoices/errors',
  query: cfdiErrorQuery,
  output: cfdiError,
  answers: 'search',
});

/** Asks the SAT to cancel an invoice, with a motive; the receiver may have to accept. A DELETE with a body. @source docs, n8n; what comes back is not documented */
export const cancel = /* @__PURE__ */ endpoint({
  id: 'invoices.cancel',
  method: 'DELETE',
  path: '/invoices/:id',
  body: cancelInput,
  output: outcome,
  answers: 'one',
});

/** Sends an invoice by e-mail to its client and to others. @source cli */
export const send = /* @__PURE__ */ endpoint({
  id: 'invoices.send',
  method: 'POST',
  path: '/invoices/:id/send',
  body: sendInput,
  output: sent,
  answers: 'one',
});

/** Lists the support documents of an invoice, all at once. @source docs, cli */
export const documents = /* @__PURE__ */ endpoint({
  id: 'invoices.documents',
  method: 'GET',
  path: '/invoices/:id/support-documents',
  output: satDocument,
  answers: 'page',
  hidden: ['file_url'],
});

/** Keeps a support document with an invoice. @source docs, cli */
export const uploadDocument = /* @__PURE__ */ endpoint({
  id: 'invoices.uploadDocument',
  method: 'POST',
  path: '/invoices/:id/support-documents',
  body: satDocumentInput,
  output: satDocument,
  answers: 'one',
  upload: /* @__PURE__ */ createUpload({ file: supportFile }),
  hidden: ['file_url'],
});

/** Makes the global invoice of the month from what nobody invoiced; only live, on the last day of a month, before 23:00 in Mexico City, else 403. @source cli */
export const runEndOfMonth = /* @__PURE__ */ endpoint({
  id: 'invoices.runEndOfMonth',
  method: 'POST',
  path: '/invoices/eom/run',
  body: nothingSent,
  output: endOfMonthRun,
  answers: 'one',
});

/** Brings up to 50 CFDI in from their XML. @source cli */
export const importXml = /* @__PURE__ */ endpoint({
  id: 'invoices.importXml',
  method: 'POST',
  path: '/invoices/import',
  body: freeBody,
  output: anything,
  answers: 'one',
  loose: true,
});
