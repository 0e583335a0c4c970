import { endpoint } from '../endpoint.js';
import { incomeQuery } from '../schemas/incomeQuery.js';
import { incomeInvoice } from '../schemas/invoice.js';
import { invoiceIncomeInput } from '../schemas/invoiceInput.js';

/** Pages through the income invoices (CFDI type I). @source docs, cli */
export const list = /* @__PURE__ */ endpoint({
  id: 'income.list',
  method: 'GET',
  path: '/invoices/income',
  query: incomeQuery,
  output: incomeInvoice,
  answers: 'page',
});

/** Reads one income invoice by its UUID. @source cli, integrators */
export const get = /* @__PURE__ */ endpoint({
  id: 'income.get',
  method: 'GET',
  path: '/invoices/income/:id',
  output: incomeInvoice,
  answers: 'one',
});

/** Stamps an income invoice at once. With `idempotency_key` the same call twice is one invoice; without it, read before calling again. @source docs, cli */
export const create = /* @__PURE__ */ endpoint({
  id: 'income.create',
  method: 'POST',
  path: '/invoices/income',
  body: invoiceIncomeInput,
  output: incomeInvoice,
  answers: 'one',
  idempotency: 'body',
  hidden: ['pdf', 'xml', 'pdf_url', 'xml_url', 'files'],
});
