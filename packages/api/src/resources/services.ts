import * as z from 'zod/mini';
import { endpoint } from '../endpoint.js';
import { amount, listOf, text } from '../schemas/answerFields.js';
import { listQuery } from '../schemas/listQuery.js';
import { tax } from '../schemas/tax.js';
import { time } from '../schemas/time.js';

const service = z.looseObject({
  id: z.string(),
  description: text,
  sku: text,
  product_key: text,
  unit_key: text,
  unit_name: text,
  quantity: amount,
  unit_price: amount,
  taxability: text,
  taxes: listOf(tax),
  team: text,
  created_at: time,
});

/** A saved product or service as it comes back; `created_at` in Unix milliseconds. @source docs, n8n */
export type Service = z.output<typeof service>;

/** The routes of services: what is sold. */
export const services = {
  list: endpoint({ id: 'services.list', method: 'GET', path: '/services', query: z.strictObject(listQuery), output: service, answers: 'page' }),
  get: endpoint({ id: 'services.get', method: 'GET', path: '/services/:id', output: service, answers: 'one' }),
};
