import { privateHeaders } from './privateHeaders.js';
import type { Refusal } from './Refusal.js';
import { textAnswer } from './textAnswer.js';

/** The API's second error shape, so that one parser in the client reads the proxy's errors and gigstack's alike. */
export function refusalAnswer({ status, code, message, data, retryAfter }: Refusal): Response {
  const body = { success: false, error: { code, message }, ...(data === undefined ? {} : { data }) };
  const headers = privateHeaders('application/json; charset=utf-8');
  if (retryAfter !== undefined) headers['retry-after'] = String(retryAfter);
  return textAnswer(JSON.stringify(body), { status, headers });
}
