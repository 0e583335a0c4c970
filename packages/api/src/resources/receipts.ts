import { endpoint } from '../endpoint.js';
import { documentQuery } from '../schemas/documentQuery.js';
import { outcome } from '../schemas/outcome.js';
import { receipt } from '../schemas/receipt.js';
import { receiptInput } from '../schemas/receiptInput.js';
import { reopenReceiptInput } from '../schemas/reopenReceiptInput.js';
import { searchQuery } from '../schemas/searchQuery.js';
import { stampedReceipt } from '../schemas/stampedReceipt.js';
import { stampReceiptInput } from '../schemas/stampReceiptInput.js';

/** Pages through the receipts. @source docs, cli */
export const list = /* @__PURE__ */ endpoint({
  id: 'receipts.list',
  method: 'GET',
  path: '/receipts',
  query: documentQuery,
  output: receipt,
  answers: 'page',
});

/** Finds receipts by a text. @source cli */
export const search = /* @__PURE__ */ endpoint({
  id: 'receipts.search',
  method: 'GET',
  path: '/receipts/search',
  query: searchQuery,
  output: receipt,
  answers: 'search',
});

/** Reads one receipt. @source cli, n8n */
export const get = /* @__PURE__ */ endpoint({
  id: 'receipts.get',
  method: 'GET',
  path: '/receipts/:id',
  output: receipt,
  answers: 'one',
});

/** Makes a receipt; `url` of the answer is where its client makes the invoice. With `idempotency_key` the one made before is answered. @source docs, n8n */
export const create = /* @__PURE__ */ endpoint({
  id: 'receipts.create',
  method: 'POST',
  path: '/receipts',
  body: receiptInput,
  output: receipt,
  answers: 'one',
  idempotency: 'body',
});

/** Invoices a receipt. Cannot be undone or repeated: after a lost answer, read before calling again. @source n8n, cli */
export const stamp = /* @__PURE__ */ endpoint({
  id: 'receipts.stamp',
  method: 'POST',
  path: '/receipts/:id/stamp',
  body: stampReceiptInput,
  output: stampedReceipt,
  answers: 'one',
});

/** Lets a receipt be invoiced again. @source cli; what comes back is not documented */
export const reopen = /* @__PURE__ */ endpoint({
  id: 'receipts.reopen',
  method: 'POST',
  path: '/receipts/:id/reopen',
  body: reopenReceiptInput,
  output: outcome,
  answers: 'one',
});

/** Cancels a receipt for good. @source cli; what comes back is not documented */
export const cancel = /* @__PURE__ */ endpoint({
  id: 'receipts.cancel',
  method: 'DELETE',
  path: '/receipts/:id',
  output: outcome,
  answers: 'one',
});
