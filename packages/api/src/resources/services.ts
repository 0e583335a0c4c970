import { endpoint } from '../endpoint.js';
import { anything } from '../schemas/answerFields.js';
import { listQuery } from '../schemas/listQuery.js';
import { service } from '../schemas/service.js';
import { serviceInput, serviceUpdateInput } from '../schemas/serviceInput.js';

/** Pages through the saved products and services. @source docs, cli */
export const list = /* @__PURE__ */ endpoint({
  id: 'services.list',
  method: 'GET',
  path: '/services',
  query: listQuery,
  output: service,
  answers: 'page',
});

/** Reads one saved product or service. @source cli */
export const get = /* @__PURE__ */ endpoint({
  id: 'services.get',
  method: 'GET',
  path: '/services/:id',
  output: service,
  answers: 'one',
});

/** Saves a product or service. @source docs, cli */
export const create = /* @__PURE__ */ endpoint({
  id: 'services.create',
  method: 'POST',
  path: '/services',
  body: serviceInput,
  output: service,
  answers: 'one',
});

/** Changes the fields of a saved product or service that are given. @source cli */
export const update = /* @__PURE__ */ endpoint({
  id: 'services.update',
  method: 'PUT',
  path: '/services/:id',
  body: serviceUpdateInput,
  output: service,
  answers: 'one',
});

/** Deletes a saved product or service; lines that were made from it stay. @source cli */
export const remove = /* @__PURE__ */ endpoint({
  id: 'services.remove',
  method: 'DELETE',
  path: '/services/:id',
  output: anything,
  answers: 'none',
});
