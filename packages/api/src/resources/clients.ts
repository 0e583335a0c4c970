// Bundlers drop the routes a page does not use only if each is marked pure and makes no schema of its own; the same holds for every resource.
import { endpoint } from '../endpoint.js';
import { anything } from '../schemas/answerFields.js';
import { client } from '../schemas/client.js';
import { clientInput, clientUpdateInput } from '../schemas/clientInput.js';
import { clientValidation } from '../schemas/clientValidation.js';
import { csfInput, csfQuery } from '../schemas/csf.js';
import { customerPortal, customerPortalInput } from '../schemas/customerPortal.js';
import { listQuery } from '../schemas/listQuery.js';
import { pendingReceiptsSummary } from '../schemas/pendingReceiptsSummary.js';
import { satDocument } from '../schemas/satDocument.js';
import { satDocumentInput } from '../schemas/satDocumentInput.js';
import { searchQuery } from '../schemas/searchQuery.js';
import { createUpload } from '../uploads/createUpload.js';
import { csfFile, supportFile } from '../uploads/fileRules.js';

/** Pages through the clients. @source docs, cli, n8n */
export const list = /* @__PURE__ */ endpoint({
  id: 'clients.list',
  method: 'GET',
  path: '/clients',
  query: listQuery,
  output: client,
  answers: 'page',
});

/** Finds clients by a text in name, legal name, RFC or e-mail. @source cli */
export const search = /* @__PURE__ */ endpoint({
  id: 'clients.search',
  method: 'GET',
  path: '/clients/search',
  query: searchQuery,
  output: client,
  answers: 'search',
});

/** Reads one client. @source cli, n8n */
export const get = /* @__PURE__ */ endpoint({
  id: 'clients.get',
  method: 'GET',
  path: '/clients/:id',
  output: client,
  answers: 'one',
});

/** Creates a client or, with `search`, finds one; 409 when several match. @source docs */
export const create = /* @__PURE__ */ endpoint({
  id: 'clients.create',
  method: 'POST',
  path: '/clients',
  body: clientInput,
  output: client,
  answers: 'one',
});

/** Changes the fields of a client that are given and no others. @source cli, n8n */
export const update = /* @__PURE__ */ endpoint({
  id: 'clients.update',
  method: 'PUT',
  path: '/clients/:id',
  body: clientUpdateInput,
  output: client,
  answers: 'one',
});

/** Deletes a client; what was issued to them stays. @source cli, n8n */
export const remove = /* @__PURE__ */ endpoint({
  id: 'clients.remove',
  method: 'DELETE',
  path: '/clients/:id',
  output: anything,
  answers: 'none',
});

/** Asks the SAT whether name, RFC, regime and postal code of a client agree. @source cli, n8n */
export const validate = /* @__PURE__ */ endpoint({
  id: 'clients.validate',
  method: 'POST',
  path: '/clients/validate/:id',
  output: clientValidation,
  answers: 'one',
});

/** Opens a client's portal: a page of gigstack with their receipts, invoices and payments. Whoever has the address sees it. @source cli, n8n */
export const portal = /* @__PURE__ */ endpoint({
  id: 'clients.portal',
  method: 'POST',
  path: '/clients/customerportal',
  body: customerPortalInput,
  output: customerPortal,
  answers: 'one',
});

/** Invoices up to 100 pending receipts of a client; 200 even if some fail, so read `failed` and `remaining`. @source cli, n8n */
export const stampReceipts = /* @__PURE__ */ endpoint({
  id: 'clients.stampReceipts',
  method: 'POST',
  path: '/clients/:id/stamp-pending-receipts',
  output: pendingReceiptsSummary,
  answers: 'one',
});

/** Creates a client, or with `client_id` updates one, from a Constancia de Situación Fiscal; the server asks the SAT. @source cli; that a client comes back is inferred */
export const uploadCsf = /* @__PURE__ */ endpoint({
  id: 'clients.uploadCsf',
  method: 'POST',
  path: '/clients/csf',
  body: csfInput,
  query: csfQuery,
  output: client,
  answers: 'one',
  upload: /* @__PURE__ */ createUpload({ file: csfFile }),
});

/** Lists the support documents of a client, all at once. @source docs */
export const documents = /* @__PURE__ */ endpoint({
  id: 'clients.documents',
  method: 'GET',
  path: '/clients/:id/support-documents',
  output: satDocument,
  answers: 'page',
  hidden: ['file_url'],
});

/** Keeps a support document with a client. @source docs, cli */
export const uploadDocument = /* @__PURE__ */ endpoint({
  id: 'clients.uploadDocument',
  method: 'POST',
  path: '/clients/:id/support-documents',
  body: satDocumentInput,
  output: satDocument,
  answers: 'one',
  upload: /* @__PURE__ */ createUpload({ file: supportFile }),
  hidden: ['file_url'],
});
