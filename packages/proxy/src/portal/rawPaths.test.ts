import { describe, expect, it } from 'vitest';
import { raw, serve } from '../testing/rawServer.js';
import { twoCustomers } from '../testing/setUpPortal.js';

/**
 * Targets as they stand on the wire: a `Request` would tidy them up before anybody could look. THEIRS is another customer's client,
 * RECEIPT one of that customer's receipts, OURS the client of the token.
 */
const targets = [
  '/api/portal/clients/OURS/../THEIRS',
  '/api/portal/clients/./THEIRS',
  '/api/portal/../portal/clients/THEIRS',
  '/api/portal/receipts/..%2fclients%2fTHEIRS',
  '/api/portal/receipts/%2e%2e/clients/THEIRS',
  '/api/portal/receipts/%2e%2e%2fRECEIPT',
  '/api/portal/receipts/.%2e/receipts/RECEIPT',
  '/api/portal/receipts/%252e%252e/RECEIPT',
  '/api/portal/receipts%2fRECEIPT',
  '/api/portal/receipts/RECEIPT%00',
  '/api/portal/receipts/RECEIPT%0a',
  '/api/portal/receipts/RECEIPT%20',
  '/api/portal/receipts/RECEIPT;OURS',
  '/api/portal/receipts/RECEIPT%3fclient_id=OURS',
  '/api/portal/receipts/RECEIPT%23',
  '/api/portal/receipts/RECEIPT.json',
  '/api/portal//receipts/RECEIPT',
  '/api/portal/receipts//RECEIPT',
  '//api/portal/receipts/RECEIPT',
  '/api/portal/receipts/RECEIPT/',
  '/api/portal\\receipts\\RECEIPT',
  '/api/portal/receipts\\..\\receipts\\RECEIPT',
  '/API/PORTAL/receipts/RECEIPT',
  '/api/portal/RECEIPTS/RECEIPT',
  '/api/portal/Receipts/RECEIPT',
  '/api/portal/receipts/RECEIPT#OURS',
  '/api/portal/receipts/\u2024\u2024/RECEIPT',
  '/api/portal/receipts/\uff0e\uff0e/RECEIPT',
  '/api/portal/receipts\u2215RECEIPT',
  '/api/portal/receipts/%c0%ae%c0%ae/RECEIPT',
  '/api/portal/receipts/%c0%afRECEIPT',
  '/api/portal/receipts/%ef%bc%8fRECEIPT',
  '/api/portal/_gs/../receipts/RECEIPT',
  '/api/portal/_gs/files/..%2f..%2freceipts%2fRECEIPT/pdf',
  '/api/portal/_gs/files/RECEIPT/pdf/../../../receipts/RECEIPT',
  '/api/portal/_gs/assets/..%2f..%2f..%2fpackage.json',
  '/api/portal/_gs/assets/%2e%2e/package.json',
  '/v2/receipts/RECEIPT',
  '/receipts/RECEIPT',
  '/api/portalx/receipts/RECEIPT',
  'http://api.gigstack.io/v2/receipts/RECEIPT',
  'http://127.0.0.1/v2/receipts/RECEIPT',
  `/api/portal/receipts/${'A'.repeat(8_000)}`,
];

const head = (method: string, target: string, token: string, more = '') => `${method} ${target} HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer ${token}\r\nconnection: close\r\n${more}\r\n`;

describe('a path as raw bytes, with a good token', () => {
  it('reaches the customer’s own when it is plain', async () => {
    const { portal, ours } = await twoCustomers();
    const answer = await raw(await serve(portal.handler), head('GET', `/api/portal/receipts/${ours.receipt.id}`, ours.session.token));
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(answer).toContain(ours.receipt.id);
  });

  it.each(targets)('reaches nobody else’s as %s', async (written) => {
    // Many refusals of one token are guesses: here each is looked at for itself.
    const { portal, ours, theirs, upstreamCalls } = await twoCustomers({ limits: { misses: 1_000 } });
    const port = await serve(portal.handler);
    const target = written.replaceAll('THEIRS', theirs.id).replaceAll('RECEIPT', theirs.receipt.id).replaceAll('OURS', ours.id);
    const before = upstreamCalls.length;
    for (const method of ['GET', 'PUT', 'DELETE']) {
      const answer = await raw(port, head(method, target, ours.session.token));
      expect(answer).toMatch(/^HTTP\/1\.1 (?:400|404|405|431) /);
      expect(answer).not.toContain('"success":true');
    }
    // At most one honest question about an id, whose answer the customer never sees.
    for (const call of upstreamCalls.slice(before)) expect(call).toMatch(/^GET \/receipts\/[\w-]{1,128}(?:\?|$)/);
  });
});

describe('a request as raw bytes', () => {
  it.each([
    ['two lengths', 'content-length: 2\r\ncontent-length: 40\r\n'],
    ['a length beside chunks', 'content-length: 4\r\ntransfer-encoding: chunked\r\n'],
    ['a folded header', 'x-a: b\r\n authorization: Bearer x\r\n'],
  ])('with %s is refused before anything is asked', async (_name, more) => {
    const { portal, ours, upstreamCalls } = await twoCustomers();
    const before = upstreamCalls.length;
    const answer = await raw(await serve(portal.handler), `${head('POST', `/api/portal/receipts/${ours.receipt.id}/stamp`, ours.session.token, more)}{}`);
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(upstreamCalls.slice(before)).toEqual([]);
  });

  it('with two tokens is nobody’s', async () => {
    const { portal, ours, theirs } = await twoCustomers();
    const answer = await raw(await serve(portal.handler), head('GET', '/api/portal/receipts', ours.session.token, `authorization: Bearer ${theirs.session.token}\r\n`));
    expect(answer).toMatch(/^HTTP\/1\.1 401 /);
  });
});
