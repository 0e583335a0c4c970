import * as z from 'zod/mini';
import { endpoint } from '../endpoint.js';
import { anything, presentText } from '../schemas/answerFields.js';
import { requiredText, upTo } from '../schemas/inputFields.js';

/** The proxy's own route for SAT catalogs that are too large for a page; the API has none. */
export const catalogSearch = endpoint({
  id: 'catalogs.search',
  method: 'GET',
  path: '/_gs/catalogs/:name/search',
  query: z.strictObject({ q: requiredText, limit: z.optional(upTo(100)) }),
  output: z.looseObject({ code: presentText, name: presentText }),
  answers: 'search',
});

/** The proxy's own route that streams a stamped invoice's PDF or XML; the API only gives addresses, which no page should see. */
export const fileDownload = endpoint({
  id: 'files.download',
  method: 'GET',
  path: '/_gs/files/:invoiceId/:type',
  output: anything,
  answers: 'none',
});
