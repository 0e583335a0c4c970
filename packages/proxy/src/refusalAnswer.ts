import { privateHeaders } from './privateHeaders.js';
import type { Refusal } from './Refusal.js';

/** The API's second error shape, so that one parser in the client reads the proxy's errors and gigstack's alike. */
export function refusalAnswer({ status, code, message, data }: Refusal): Response {
  const body = { success: false, error: { code, message }, ...(data === undefined ? {} : { data }) };
  return new Response(JSON.stringify(body), { status, headers: privateHeaders('application/json; charset=utf-8') });
}
