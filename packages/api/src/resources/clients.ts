// Bundlers drop the routes a page does not use only if each is marked pure and makes no schema of its own; the same holds for every resource.
import { endpoint } from '../endpoint.js';
import { client } from '../schemas/client.js';
import { clientInput, clientUpdateInput } from '../schemas/clientInput.js';
import { listQuery } from '../schemas/listQuery.js';
import { searchQuery } from '../schemas/searchQuery.js';

/** Pages through the clients. */
export const list = /* @__PURE__ */ endpoint({
  id: 'clients.list',
  method: 'GET',
  path: '/clients',
  query: listQuery,
  output: client,
  answers: 'page',
});

/** Finds clients by a text in name, legal name, RFC or e-mail. */
export const search = /* @__PURE__ */ endpoint({
  id: 'clients.search',
  method: 'GET',
  path: '/clients/search',
  query: searchQuery,
  output: client,
  answers: 'search',
});

/** Reads one client. */
export const get = /* @__PURE__ */ endpoint({
  id: 'clients.get',
  method: 'GET',
  path: '/clients/:id',
  output: client,
  answers: 'one',
});

/** Creates a client or, with `search`, finds one; 409 when several match. */
export const create = /* @__PURE__ */ endpoint({
  id: 'clients.create',
  method: 'POST',
  path: '/clients',
  body: clientInput,
  output: client,
  answers: 'one',
});

/** Changes the fields of a client that are given and no others. */
export const update = /* @__PURE__ */ endpoint({
  id: 'clients.update',
  method: 'PUT',
  path: '/clients/:id',
  body: clientUpdateInput,
  output: client,
  answers: 'one',
});
