import { privateHeaders } from '../privateHeaders.js';

/** An answer of the portal in the API's own envelope. */
export function recordAnswer(body: object, status = 200): Response {
  const headers = privateHeaders('application/json; charset=utf-8');
  // A page that shows invoices names no address with an id in it to whatever it links to.
  headers.set('referrer-policy', 'no-referrer');
  return new Response(JSON.stringify(body), { status, headers });
}
