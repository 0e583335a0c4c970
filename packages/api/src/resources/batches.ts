import { endpoint } from '../endpoint.js';
import { anything } from '../schemas/answerFields.js';
import { batchItemsQuery } from '../schemas/batchItemsQuery.js';
import { freeBody } from '../schemas/freeBody.js';

/** Queues up to 1,000 income invoices, each with an `idempotency_key` of its own. @source cli */
export const create = /* @__PURE__ */ endpoint({
  id: 'batches.create',
  method: 'POST',
  path: '/invoices/income/batch',
  body: freeBody,
  output: anything,
  answers: 'one',
  idempotency: 'header',
  loose: true,
});

/** Reads how far a batch has got. @source cli */
export const get = /* @__PURE__ */ endpoint({
  id: 'batches.get',
  method: 'GET',
  path: '/invoices/income/batch/:id',
  output: anything,
  answers: 'one',
  loose: true,
});

/** Pages through the invoices of a batch. @source cli */
export const items = /* @__PURE__ */ endpoint({
  id: 'batches.items',
  method: 'GET',
  path: '/invoices/income/batch/:id/items',
  query: batchItemsQuery,
  output: anything,
  answers: 'page',
  loose: true,
});
