import { endpoint } from '../endpoint.js';
import { markPaymentPaidInput } from '../schemas/markPaymentPaidInput.js';
import { outcome } from '../schemas/outcome.js';
import { payment } from '../schemas/payment.js';
import { registerPaymentInput, requestPaymentInput } from '../schemas/paymentInput.js';
import { paymentQuery, paymentSearchQuery } from '../schemas/paymentQuery.js';
import { refundPaymentInput } from '../schemas/refundPaymentInput.js';
import { satDocument } from '../schemas/satDocument.js';
import { satDocumentInput } from '../schemas/satDocumentInput.js';
import { updatePaymentInput } from '../schemas/updatePaymentInput.js';
import { createUpload } from '../uploads/createUpload.js';
import { supportFile } from '../uploads/fileRules.js';

/** Pages through the payments. @source docs, cli */
export const list = /* @__PURE__ */ endpoint({
  id: 'payments.list',
  method: 'GET',
  path: '/payments',
  query: paymentQuery,
  output: payment,
  answers: 'page',
});

/** Finds payments by a text. @source cli */
export const search = /* @__PURE__ */ endpoint({
  id: 'payments.search',
  method: 'GET',
  path: '/payments/search',
  query: paymentSearchQuery,
  output: payment,
  answers: 'search',
});

/** Reads one payment. @source cli */
export const get = /* @__PURE__ */ endpoint({
  id: 'payments.get',
  method: 'GET',
  path: '/payments/:id',
  output: payment,
  answers: 'one',
});

/** Asks a client for a payment; `short_url` of the answer is where they pay. With `idempotency_key` the same call twice is one payment. @source docs, cli */
export const request = /* @__PURE__ */ endpoint({
  id: 'payments.request',
  method: 'POST',
  path: '/payments/request',
  body: requestPaymentInput,
  output: payment,
  answers: 'one',
  idempotency: 'body',
});

/** Records a payment that was received already and, by its automation, invoices it. With `idempotency_key` the same call twice is one payment. @source docs, cli */
export const register = /* @__PURE__ */ endpoint({
  id: 'payments.register',
  method: 'POST',
  path: '/payments/register',
  body: registerPaymentInput,
  output: payment,
  answers: 'one',
  idempotency: 'body',
});

/** Says that a requested payment was received by other means. @source n8n, cli */
export const markPaid = /* @__PURE__ */ endpoint({
  id: 'payments.markPaid',
  method: 'POST',
  path: '/payments/:id/paid',
  body: markPaymentPaidInput,
  output: payment,
  answers: 'one',
});

/** Gives back a payment or a part of it. Cannot be repeated: after a lost answer, read before calling again. @source cli, n8n */
export const refund = /* @__PURE__ */ endpoint({
  id: 'payments.refund',
  method: 'POST',
  path: '/payments/:id/refund',
  body: refundPaymentInput,
  output: payment,
  answers: 'one',
});

/** Cancels a payment that has not been received. @source n8n, cli; what comes back is not documented */
export const cancel = /* @__PURE__ */ endpoint({
  id: 'payments.cancel',
  method: 'DELETE',
  path: '/payments/:id',
  output: outcome,
  answers: 'one',
});

/** Changes descriptions, a missing automation or data of the client; an issued CFDI never changes. @source docs, cli; the example of the answer is empty */
export const update = /* @__PURE__ */ endpoint({
  id: 'payments.update',
  method: 'PUT',
  path: '/payments/:id',
  body: updatePaymentInput,
  output: outcome,
  answers: 'one',
});

/** Lists the support documents of a payment, all at once. @source docs */
export const documents = /* @__PURE__ */ endpoint({
  id: 'payments.documents',
  method: 'GET',
  path: '/payments/:id/support-documents',
  output: satDocument,
  answers: 'page',
  hidden: ['file_url'],
});

/** Keeps a support document with a payment. @source docs */
export const uploadDocument = /* @__PURE__ */ endpoint({
  id: 'payments.uploadDocument',
  method: 'POST',
  path: '/payments/:id/support-documents',
  body: satDocumentInput,
  output: satDocument,
  answers: 'one',
  upload: /* @__PURE__ */ createUpload({ file: supportFile }),
  hidden: ['file_url'],
});
