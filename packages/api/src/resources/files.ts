import * as z from 'zod/mini';
import { endpoint } from '../endpoint.js';

/** The proxy's own route that streams a stamped invoice's PDF or XML; the API only gives addresses, which no page should see. */
export const fileDownload = endpoint({
  id: 'files.download',
  method: 'GET',
  path: '/_gs/files/:invoiceId/:type',
  output: z.unknown(),
  answers: 'none',
});
