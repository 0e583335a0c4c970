import { endpoint } from '../endpoint.js';
import { anything } from '../schemas/answerFields.js';
import { draft } from '../schemas/draft.js';
import { draftInput, draftUpdateInput } from '../schemas/draftInput.js';
import { incomeInvoice } from '../schemas/invoice.js';
import { listQuery } from '../schemas/listQuery.js';
import { previewPdf } from '../schemas/previewPdf.js';

/** Creates a draft; not idempotent, so after a lost answer look for it before creating again. @source docs */
export const create = /* @__PURE__ */ endpoint({
  id: 'drafts.create',
  method: 'POST',
  path: '/invoices/draft',
  body: draftInput,
  output: draft,
  answers: 'one',
});

/** Pages through the drafts. @source cli */
export const list = /* @__PURE__ */ endpoint({
  id: 'drafts.list',
  method: 'GET',
  path: '/invoices/draft',
  query: listQuery,
  output: draft,
  answers: 'page',
});

/** Reads one draft. @source cli; docs by its title */
export const get = /* @__PURE__ */ endpoint({
  id: 'drafts.get',
  method: 'GET',
  path: '/invoices/draft/:id',
  output: draft,
  answers: 'one',
});

/** Replaces the whole draft: what the body leaves out is cleared. With `If-Match: <updated_at>` a proxy refuses (412) to overwrite a newer one. @source cli, against the title of the docs page */
export const update = /* @__PURE__ */ endpoint({
  id: 'drafts.update',
  method: 'PUT',
  path: '/invoices/draft/:id',
  body: draftUpdateInput,
  output: draft,
  answers: 'one',
});

/** Deletes a draft and its previews for good. @source cli; docs by its title */
export const remove = /* @__PURE__ */ endpoint({
  id: 'drafts.remove',
  method: 'DELETE',
  path: '/invoices/draft/:id',
  output: anything,
  answers: 'none',
});

/** Makes a PDF marked "Sin Validez Fiscal" without stamping. @source cli; docs by its title; the name of the field is not documented */
export const preview = /* @__PURE__ */ endpoint({
  id: 'drafts.preview',
  method: 'POST',
  path: '/invoices/draft/:id/preview',
  output: previewPdf,
  answers: 'raw',
});

/** Turns the draft into a CFDI. Cannot be undone or repeated: after a lost answer, read before stamping again. @source cli */
export const stamp = /* @__PURE__ */ endpoint({
  id: 'drafts.stamp',
  method: 'POST',
  path: '/invoices/draft/:id/stamp',
  output: incomeInvoice,
  answers: 'one',
});
