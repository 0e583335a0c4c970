import { endpoint } from '../endpoint.js';
import { documentQuery } from '../schemas/documentQuery.js';
import { freeBody } from '../schemas/freeBody.js';
import { incomeInvoice } from '../schemas/invoice.js';

/** Pages through the transfers of goods (CFDI type T). @source cli */
export const list = /* @__PURE__ */ endpoint({
  id: 'transfers.list',
  method: 'GET',
  path: '/invoices/transfer',
  query: documentQuery,
  output: incomeInvoice,
  answers: 'page',
  loose: true,
});

/** Reads one transfer of goods. @source cli */
export const get = /* @__PURE__ */ endpoint({
  id: 'transfers.get',
  method: 'GET',
  path: '/invoices/transfer/:id',
  output: incomeInvoice,
  answers: 'one',
  loose: true,
});

/** Stamps a transfer of goods; its body is not documented and not checked. @source cli */
export const create = /* @__PURE__ */ endpoint({
  id: 'transfers.create',
  method: 'POST',
  path: '/invoices/transfer',
  body: freeBody,
  output: incomeInvoice,
  answers: 'one',
  loose: true,
});
