import { endpoint } from '../endpoint.js';
import { incomeQuery } from '../schemas/incomeQuery.js';
import { incomeInvoice } from '../schemas/invoice.js';

/** Pages through the income invoices (CFDI type I). */
export const list = /* @__PURE__ */ endpoint({
  id: 'income.list',
  method: 'GET',
  path: '/invoices/income',
  query: incomeQuery,
  output: incomeInvoice,
  answers: 'page',
});

/** Reads one income invoice by its UUID. */
export const get = /* @__PURE__ */ endpoint({
  id: 'income.get',
  method: 'GET',
  path: '/invoices/income/:id',
  output: incomeInvoice,
  answers: 'one',
});
