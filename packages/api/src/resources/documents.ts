import { endpoint } from '../endpoint.js';
import { anything } from '../schemas/answerFields.js';
import { documentListQuery } from '../schemas/documentListQuery.js';
import { freeBody } from '../schemas/freeBody.js';
import { satDocument } from '../schemas/satDocument.js';
import { satDocumentInput } from '../schemas/satDocumentInput.js';
import { createUpload } from '../uploads/createUpload.js';
import { supportFile } from '../uploads/fileRules.js';

/** Pages through the support documents of a team. @source cli */
export const list = /* @__PURE__ */ endpoint({
  id: 'documents.list',
  method: 'GET',
  path: '/documents',
  query: documentListQuery,
  output: satDocument,
  answers: 'page',
  hidden: ['file_url'],
  loose: true,
});

/** Reads one support document. @source cli */
export const get = /* @__PURE__ */ endpoint({
  id: 'documents.get',
  method: 'GET',
  path: '/documents/:id',
  output: satDocument,
  answers: 'one',
  hidden: ['file_url'],
  loose: true,
});

/** Keeps a support document that belongs to nothing yet. @source cli */
export const create = /* @__PURE__ */ endpoint({
  id: 'documents.create',
  method: 'POST',
  path: '/documents',
  body: satDocumentInput,
  output: satDocument,
  answers: 'one',
  upload: /* @__PURE__ */ createUpload({ file: supportFile }),
  hidden: ['file_url'],
  loose: true,
});

/** Changes what is said of a support document. @source cli */
export const update = /* @__PURE__ */ endpoint({
  id: 'documents.update',
  method: 'PATCH',
  path: '/documents/:id',
  body: freeBody,
  output: satDocument,
  answers: 'one',
  hidden: ['file_url'],
  loose: true,
});

/** Deletes a support document. @source cli */
export const remove = /* @__PURE__ */ endpoint({
  id: 'documents.remove',
  method: 'DELETE',
  path: '/documents/:id',
  output: anything,
  answers: 'none',
  loose: true,
});

/** Links a support document with a client, an invoice, a payment or a receipt. @source cli */
export const link = /* @__PURE__ */ endpoint({
  id: 'documents.link',
  method: 'POST',
  path: '/documents/:id/link',
  body: freeBody,
  output: anything,
  answers: 'one',
  loose: true,
});

/** Undoes a link; a DELETE with a body. @source cli */
export const unlink = /* @__PURE__ */ endpoint({
  id: 'documents.unlink',
  method: 'DELETE',
  path: '/documents/:id/link',
  body: freeBody,
  output: anything,
  answers: 'one',
  loose: true,
});

/** Has a support document read by gigstack. @source cli */
export const analyze = /* @__PURE__ */ endpoint({
  id: 'documents.analyze',
  method: 'POST',
  path: '/documents/:id/analyze',
  body: freeBody,
  output: anything,
  answers: 'one',
  loose: true,
});
