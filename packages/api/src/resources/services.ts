import { endpoint } from '../endpoint.js';
import { listQuery } from '../schemas/listQuery.js';
import { service } from '../schemas/service.js';

/** Pages through the saved products and services. */
export const list = /* @__PURE__ */ endpoint({
  id: 'services.list',
  method: 'GET',
  path: '/services',
  query: listQuery,
  output: service,
  answers: 'page',
});

/** Reads one saved product or service. */
export const get = /* @__PURE__ */ endpoint({
  id: 'services.get',
  method: 'GET',
  path: '/services/:id',
  output: service,
  answers: 'one',
});
