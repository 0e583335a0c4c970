import { endpoint } from '../endpoint.js';
import { complement } from '../schemas/complement.js';
import { complementInput } from '../schemas/complementInput.js';
import { complementQuery } from '../schemas/complementQuery.js';

/** Pages through the payment complements (CFDI type P); `invoice_id` leaves those of one PPD invoice. @source cli */
export const list = /* @__PURE__ */ endpoint({
  id: 'complements.list',
  method: 'GET',
  path: '/invoices/payment',
  query: complementQuery,
  output: complement,
  answers: 'page',
});

/** Reads one payment complement by its UUID. @source cli, n8n */
export const get = /* @__PURE__ */ endpoint({
  id: 'complements.get',
  method: 'GET',
  path: '/invoices/payment/:id',
  output: complement,
  answers: 'one',
});

/** Stamps a payment complement for PPD invoices. @source cli knows the route, the body is inferred */
export const create = /* @__PURE__ */ endpoint({
  id: 'complements.create',
  method: 'POST',
  path: '/invoices/payment',
  body: complementInput,
  output: complement,
  answers: 'one',
  idempotency: 'body',
  hidden: ['pdf', 'xml', 'pdf_url', 'xml_url', 'files'],
});
