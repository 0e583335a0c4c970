/** All that the API hears of a browser's headers: neither cookies, nor addresses, nor the host's own authorization. */
const PASSED = ['accept-language', 'idempotency-key'];

/** Headers of a request to the API, made anew; `content-type` only with a body. */
export function requestHeaders(given: Headers, contentType: string | undefined): Record<string, string> {
  const headers: Record<string, string> = { accept: 'application/json' };
  for (const name of PASSED) {
    const value = given.get(name);
    if (value !== null) headers[name] = value;
  }
  if (contentType !== undefined) headers['content-type'] = contentType;
  return headers;
}
