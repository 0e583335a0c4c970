import { asMultipart } from './asMultipart.js';

/** The request a page makes, its form written out as a browser does. */
export async function pageRequest(input: RequestInfo | URL, init: RequestInit = {}): Promise<Request> {
  if (!(init.body instanceof FormData)) return new Request(input, init);
  const { body, contentType } = await asMultipart(init.body);
  const headers = new Headers(init.headers);
  headers.set('content-type', contentType);
  headers.set('sec-fetch-site', 'same-origin');
  return new Request(input, { ...init, body, headers });
}
