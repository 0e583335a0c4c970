import { endpoint } from '../endpoint.js';
import { anything } from '../schemas/answerFields.js';
import { freeBody } from '../schemas/freeBody.js';

/** Reads whether the mass download of the SAT is active. @source docs, cli */
export const status = /* @__PURE__ */ endpoint({
  id: 'downloads.status',
  method: 'GET',
  path: '/invoices/download/activate/status',
  output: anything,
  answers: 'one',
  loose: true,
});

/** Activates the mass download; may be charged. @source cli */
export const activate = /* @__PURE__ */ endpoint({
  id: 'downloads.activate',
  method: 'POST',
  path: '/invoices/download/activate',
  body: freeBody,
  output: anything,
  answers: 'one',
  loose: true,
});

/** Deactivates the mass download. @source cli */
export const deactivate = /* @__PURE__ */ endpoint({
  id: 'downloads.deactivate',
  method: 'POST',
  path: '/invoices/download/deactivate',
  body: freeBody,
  output: anything,
  answers: 'one',
  loose: true,
});

/** Registers an RFC for the mass download. @source cli */
export const register = /* @__PURE__ */ endpoint({
  id: 'downloads.register',
  method: 'POST',
  path: '/invoices/download/register',
  body: freeBody,
  output: anything,
  answers: 'one',
  loose: true,
});

/** Reads when downloads run. @source cli */
export const schedule = /* @__PURE__ */ endpoint({
  id: 'downloads.schedule',
  method: 'GET',
  path: '/invoices/download/schedule',
  output: anything,
  answers: 'one',
  loose: true,
});

/** Changes when downloads run. @source cli */
export const updateSchedule = /* @__PURE__ */ endpoint({
  id: 'downloads.updateSchedule',
  method: 'PUT',
  path: '/invoices/download/schedule',
  body: freeBody,
  output: anything,
  answers: 'one',
  loose: true,
});

/** Lists the last 20 downloads. @source cli */
export const history = /* @__PURE__ */ endpoint({
  id: 'downloads.history',
  method: 'GET',
  path: '/invoices/download/schedule/history',
  output: anything,
  answers: 'page',
  loose: true,
});

/** Asks the SAT for the invoices of a time. @source cli */
export const request = /* @__PURE__ */ endpoint({
  id: 'downloads.request',
  method: 'POST',
  path: '/invoices/download/request',
  body: freeBody,
  output: anything,
  answers: 'one',
  loose: true,
});

/** Reads how far a request has got. @source cli */
export const requestStatus = /* @__PURE__ */ endpoint({
  id: 'downloads.requestStatus',
  method: 'GET',
  path: '/invoices/download/status/:id',
  output: anything,
  answers: 'one',
  loose: true,
});

/** Reads a package of a request as a ZIP in base64. @source cli */
export const requestPackage = /* @__PURE__ */ endpoint({
  id: 'downloads.requestPackage',
  method: 'GET',
  path: '/invoices/download/package/:id',
  output: anything,
  answers: 'one',
  loose: true,
});

/** Reads one XML; a GET that may use up a credit, so it is never repeated. @source cli */
export const invoice = /* @__PURE__ */ endpoint({
  id: 'downloads.invoice',
  method: 'GET',
  path: '/invoices/download/invoice/:id',
  output: anything,
  answers: 'one',
  safe: false,
  loose: true,
});

/** Reads what gigstack knows of a download that does not work. @source cli */
export const debug = /* @__PURE__ */ endpoint({
  id: 'downloads.debug',
  method: 'GET',
  path: '/invoices/download/debug',
  output: anything,
  answers: 'one',
  loose: true,
});

/** Reads how far the first synchronisation has got. @source cli */
export const progress = /* @__PURE__ */ endpoint({
  id: 'downloads.progress',
  method: 'GET',
  path: '/invoices/download/progress',
  output: anything,
  answers: 'one',
  loose: true,
});

/** Lists the jobs of an import. @source cli */
export const jobs = /* @__PURE__ */ endpoint({
  id: 'downloads.jobs',
  method: 'GET',
  path: '/invoices/download/jobs',
  output: anything,
  answers: 'page',
  loose: true,
});

/** Reads one job of an import. @source cli */
export const job = /* @__PURE__ */ endpoint({
  id: 'downloads.job',
  method: 'GET',
  path: '/invoices/download/jobs/:id',
  output: anything,
  answers: 'one',
  loose: true,
});

/** Stops a job of an import. @source cli */
export const cancelJob = /* @__PURE__ */ endpoint({
  id: 'downloads.cancelJob',
  method: 'POST',
  path: '/invoices/download/jobs/:id/cancel',
  body: freeBody,
  output: anything,
  answers: 'one',
  loose: true,
});

/** Turns the synchronisation on. @source cli */
export const enableSync = /* @__PURE__ */ endpoint({
  id: 'downloads.enableSync',
  method: 'POST',
  path: '/invoices/download/enable-sync',
  body: freeBody,
  output: anything,
  answers: 'one',
  loose: true,
});

/** Changes since when invoices are synchronised. @source cli */
export const updateSyncPeriod = /* @__PURE__ */ endpoint({
  id: 'downloads.updateSyncPeriod',
  method: 'PUT',
  path: '/invoices/download/sync-period',
  body: freeBody,
  output: anything,
  answers: 'one',
  loose: true,
});

/** Counts what an import would bring, and its cost. @source cli */
export const preview = /* @__PURE__ */ endpoint({
  id: 'downloads.preview',
  method: 'POST',
  path: '/invoices/download/preview',
  body: freeBody,
  output: anything,
  answers: 'one',
  loose: true,
});

/** Imports up to 500 invoices at a confirmed cost. @source cli */
export const importInvoices = /* @__PURE__ */ endpoint({
  id: 'downloads.importInvoices',
  method: 'POST',
  path: '/invoices/download/import',
  body: freeBody,
  output: anything,
  answers: 'one',
  loose: true,
});
