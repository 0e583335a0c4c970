import { describe, expect, it } from 'vitest';
import { errorOf, setUp } from './testing/setUp.js';

const stamp = (headers: Record<string, string>) => {
  const { ask, heard } = setUp();
  return ask('/invoices/draft/abc/stamp', { method: 'POST', headers }).then((answer) => ({ answer, heard }));
};

describe('a state change', () => {
  it.each([
    [{ 'content-type': 'application/json' }],
    [{ 'content-type': 'application/json', origin: 'https://app.other.example' }],
    [{ 'sec-fetch-site': 'same-origin' }],
    [{ 'sec-fetch-site': 'none' }],
    [{ origin: 'http://host.test' }],
    [{ origin: 'https://app.example', host: 'app.example' }],
  ])('passes with %o', async (headers) => {
    const { answer, heard } = await stamp(headers);
    expect(answer.status).toBe(200);
    expect(heard).toHaveLength(1);
  });

  it.each([
    [{}],
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site', origin: 'http://evil.host.test' }],
    [{ 'sec-fetch-site': 'cross-site', origin: 'http://host.test' }],
    [{ origin: 'null' }],
    [{ origin: 'http://evil.example' }],
    [{ origin: 'http://host.test:8080' }],
    [{ origin: 'http://host.test.evil.example' }],
    [{ 'content-type': 'text/plain' }],
    [{ 'content-type': 'text/plain; charset=application/json' }],
    [{ 'content-type': 'application/x-www-form-urlencoded' }],
    [{ 'content-type': 'multipart/form-data; boundary=application/json' }],
    [{ 'content-type': 'application/jsonp' }],
    [{ 'content-type': 'application/json, text/plain' }],
  ])('is refused with %o', async (headers) => {
    const { answer, heard } = await stamp(headers);
    expect(await errorOf(answer)).toEqual([403, 'cross_site_request']);
    expect(heard).toEqual([]);
  });

  it('is never granted a preflight', async () => {
    const { ask } = setUp();
    const headers = { origin: 'https://evil.example', 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' };
    const answer = await ask('/invoices/draft', { method: 'OPTIONS', headers });
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    expect(answer.ok).toBe(false);
  });
});

describe('reading', () => {
  it('needs no proof, since no other site can see the answer', async () => {
    expect((await setUp().ask('/clients', { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(200);
  });
});
