import * as z from 'zod/mini';
import { endpoint } from '../endpoint.js';

/** The proxy's own route for SAT catalogs that are too large for a page; the API has none. */
export const catalogSearch = endpoint({
  id: 'catalogs.search',
  method: 'GET',
  path: '/_gs/catalogs/:name/search',
  query: z.strictObject({ q: z.string(), limit: z.optional(z.int().check(z.gte(1), z.lte(100))) }),
  output: z.looseObject({ code: z.string(), name: z.string() }),
  answers: 'search',
});
