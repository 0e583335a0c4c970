import { endpoint } from '../endpoint.js';
import { previewPdf } from '../schemas/previewPdf.js';
import { satInvoice } from '../schemas/satInvoice.js';
import { satQuery } from '../schemas/satQuery.js';
import { xmlRetry } from '../schemas/xmlRetry.js';

/** Pages through the invoices the SAT has of a team, issued and received. @source cli */
export const list = /* @__PURE__ */ endpoint({
  id: 'sat.list',
  method: 'GET',
  path: '/invoices/sat',
  query: satQuery,
  output: satInvoice,
  answers: 'page',
});

/** Reads one invoice as the SAT has it, by its UUID. @source cli */
export const get = /* @__PURE__ */ endpoint({
  id: 'sat.get',
  method: 'GET',
  path: '/invoices/sat/:id',
  output: satInvoice,
  answers: 'one',
});

/** Asks the SAT again for an invoice's XML, which may use up a credit. @source cli */
export const retryXml = /* @__PURE__ */ endpoint({
  id: 'sat.retryXml',
  method: 'POST',
  path: '/invoices/sat/:id/retry-xml',
  output: xmlRetry,
  answers: 'one',
});

/** Makes a PDF from an invoice's XML. @source cli */
export const pdf = /* @__PURE__ */ endpoint({
  id: 'sat.pdf',
  method: 'POST',
  path: '/invoices/sat/:id/pdf',
  output: previewPdf,
  answers: 'raw',
});
