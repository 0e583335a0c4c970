import { asMultipart } from './asMultipart.js';

/** What a browser says of a request by itself, and lets no script say. */
class SameOriginRequest extends Request {
  override get headers(): Headers {
    const headers = new Headers(super.headers);
    headers.set('sec-fetch-site', 'same-origin');
    return headers;
  }
}

/** The request a page makes, its form written out as a browser does. */
export async function pageRequest(input: RequestInfo | URL, init: RequestInit = {}): Promise<Request> {
  if (!(init.body instanceof FormData)) return new Request(input, init);
  const { body, contentType } = await asMultipart(init.body);
  const headers = new Headers(init.headers);
  headers.set('content-type', contentType);
  return new SameOriginRequest(input, { ...init, body, headers });
}
