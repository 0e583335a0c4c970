import { endpoint } from '../endpoint.js';
import { cancelInput } from '../schemas/cancelInput.js';
import { invoiceFiles, invoiceFilesQuery } from '../schemas/invoiceFiles.js';
import { outcome } from '../schemas/outcome.js';
import { retention } from '../schemas/retention.js';
import { retentionInput } from '../schemas/retentionInput.js';
import { retentionQuery } from '../schemas/retentionQuery.js';

/** Pages through the CFDI de retenciones. @source docs */
export const list = /* @__PURE__ */ endpoint({
  id: 'retentions.list',
  method: 'GET',
  path: '/retentions',
  query: retentionQuery,
  output: retention,
  answers: 'page',
});

/** Reads one CFDI de retenciones by its UUID. @source docs; the path is inferred */
export const get = /* @__PURE__ */ endpoint({
  id: 'retentions.get',
  method: 'GET',
  path: '/retentions/:id',
  output: retention,
  answers: 'one',
});

/** Stamps a CFDI de retenciones. Cannot be undone or repeated: after a lost answer, read before calling again. @source docs */
export const create = /* @__PURE__ */ endpoint({
  id: 'retentions.create',
  method: 'POST',
  path: '/retentions',
  body: retentionInput,
  output: retention,
  answers: 'one',
});

/** Cancels a CFDI de retenciones, with a motive. @source docs by its title; method and body inferred from invoices */
export const cancel = /* @__PURE__ */ endpoint({
  id: 'retentions.cancel',
  method: 'DELETE',
  path: '/retentions/:id',
  body: cancelInput,
  output: outcome,
  answers: 'one',
});

/** Reads where PDF and XML of a CFDI de retenciones are kept; the addresses never reach a page. @source docs by its title; the path is inferred */
export const files = /* @__PURE__ */ endpoint({
  id: 'retentions.files',
  method: 'GET',
  path: '/retentions/:id/files',
  query: invoiceFilesQuery,
  output: invoiceFiles,
  answers: 'one',
  serverOnly: true,
});
