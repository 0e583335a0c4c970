import { endpoint } from '../endpoint.js';
import { client, clientInput, clientUpdateInput } from '../schemas/client.js';
import { listQuery, searchQuery } from '../schemas/listQuery.js';
import * as z from 'zod/mini';

/** The routes of clients: who is invoiced. */
export const clients = {
  list: endpoint({ id: 'clients.list', method: 'GET', path: '/clients', query: z.strictObject(listQuery), output: client, answers: 'page' }),
  /** Finds by text in name, legal name, RFC and e-mail. */
  search: endpoint({ id: 'clients.search', method: 'GET', path: '/clients/search', query: z.strictObject(searchQuery), output: client, answers: 'search' }),
  get: endpoint({ id: 'clients.get', method: 'GET', path: '/clients/:id', output: client, answers: 'one' }),
  /** Creates, or with `search` finds, a client; 409 when several match. */
  create: endpoint({ id: 'clients.create', method: 'POST', path: '/clients', body: clientInput, output: client, answers: 'one' }),
  /** Changes the fields that are given and no others. */
  update: endpoint({ id: 'clients.update', method: 'PUT', path: '/clients/:id', body: clientUpdateInput, output: client, answers: 'one' }),
};
