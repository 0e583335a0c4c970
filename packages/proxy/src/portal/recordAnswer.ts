import { privateHeaders } from '../privateHeaders.js';
import type { TextAnswer } from '../textAnswer.js';

/** An answer of the portal in the API's own envelope. */
export function recordAnswer(body: object, status = 200): TextAnswer {
  // A page that shows invoices names no address with an id in it to whatever it links to.
  const headers = { ...privateHeaders('application/json; charset=utf-8'), 'referrer-policy': 'no-referrer' };
  return { text: JSON.stringify(body), status, headers };
}
