import { endpoint } from '../endpoint.js';
import { documentQuery } from '../schemas/documentQuery.js';
import { incomeInvoice } from '../schemas/invoice.js';
import { invoiceEgressInput } from '../schemas/invoiceInput.js';

/** Pages through the egress invoices (CFDI type E), that is the credit notes. @source cli */
export const list = /* @__PURE__ */ endpoint({
  id: 'egress.list',
  method: 'GET',
  path: '/invoices/egress',
  query: documentQuery,
  output: incomeInvoice,
  answers: 'page',
});

/** Reads one egress invoice by its UUID. @source cli */
export const get = /* @__PURE__ */ endpoint({
  id: 'egress.get',
  method: 'GET',
  path: '/invoices/egress/:id',
  output: incomeInvoice,
  answers: 'one',
});

/** Stamps a credit note at once. @source docs; its `idempotency_key` is that of the sibling route */
export const create = /* @__PURE__ */ endpoint({
  id: 'egress.create',
  method: 'POST',
  path: '/invoices/egress',
  body: invoiceEgressInput,
  output: incomeInvoice,
  answers: 'one',
  idempotency: 'body',
  hidden: ['pdf', 'xml', 'pdf_url', 'xml_url', 'files'],
});
