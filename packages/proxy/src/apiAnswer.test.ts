import { describe, expect, it } from 'vitest';
import { errorOf, setUp } from './testing/setUp.js';
import { testKey } from './testing/testKey.js';

const page = (status: number) => () => new Response('<script>alert(document.domain)</script>', { status, headers: { 'content-type': 'text/html' } });

describe('answers of the API', () => {
  it('keep their status and body, lose their headers and are never cached', async () => {
    const { ask } = setUp({
      reply: () =>
        Response.json(
          { data: { id: 'client_1' } },
          { status: 201, headers: { 'set-cookie': 'a=b', 'x-key': testKey, server: 'google', 'cache-control': 'public, max-age=600', 'access-control-allow-origin': '*', 'retry-after': '3' } },
        ),
    });
    const answer = await ask('/clients/client_1');
    expect(answer.status).toBe(201);
    expect(await answer.json()).toEqual({ data: { id: 'client_1' } });
    expect(Object.fromEntries(answer.headers)).toEqual({
      'cache-control': 'private, no-store',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'content-type': 'application/json; charset=utf-8',
      'retry-after': '3',
      'x-content-type-options': 'nosniff',
    });
  });

  it('pass errors on in the API\'s own words', async () => {
    const error = { success: false, error: { code: 'validation_failed', message: 'CFDI40147', details: ['client.address.zip'] } };
    const { ask } = setUp({ reply: () => Response.json(error, { status: 400 }) });
    const answer = await ask('/clients');
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual(error);
  });

  it('never carry the key, even when a gateway echoes the request', async () => {
    const { ask } = setUp({ reply: (request) => Response.json({ error: request.headers.get('authorization') }, { status: 500 }) });
    const text = await (await ask('/clients')).text();
    expect(text).toContain('Bearer [key]');
    expect(text).not.toContain(testKey);
  });

  it('that say 401 are about our key, not about the visitor\'s session', async () => {
    const { ask } = setUp({ reply: () => Response.json({ message: 'Invalid token', error: 'invalid_token' }, { status: 401 }) });
    expect(await errorOf(await ask('/clients'))).toEqual([502, 'key_rejected']);
  });

  it('may be empty', async () => {
    for (const reply of [() => new Response(null, { status: 204 }), () => new Response('', { status: 200 })]) {
      const { ask } = setUp({ reply });
      const answer = await ask('/invoices/draft/abc', { method: 'DELETE', headers: { 'content-type': 'application/json' } });
      expect(answer.ok).toBe(true);
      expect(await answer.text()).toBe('');
    }
  });

  it('that are a page become words', async () => {
    expect(await errorOf(await setUp({ reply: page(200) }).ask('/clients'))).toEqual([502, 'upstream_invalid']);
    expect(await errorOf(await setUp({ reply: page(503) }).ask('/clients'))).toEqual([503, 'upstream_invalid']);
  });

  it('that are a large error are not read to the end', async () => {
    let pulled = 0;
    const endless = () => new ReadableStream({ pull: (controller) => (pulled += 1, controller.enqueue(new Uint8Array(65_536).fill(32))) });
    const { ask } = setUp({ reply: () => new Response(endless(), { status: 500, headers: { 'content-type': 'application/json' } }) });
    expect(await errorOf(await ask('/clients'))).toEqual([500, 'upstream_invalid']);
    expect(pulled).toBeLessThan(10);
  });

  it('are streamed', async () => {
    let send: ReadableStreamDefaultController<Uint8Array> | undefined;
    const body = new ReadableStream<Uint8Array>({ start: (controller) => void (send = controller) });
    const { ask } = setUp({ reply: () => new Response(body, { headers: { 'content-type': 'application/json' } }) });
    const reader = (await ask('/clients')).body?.getReader();
    send?.enqueue(new TextEncoder().encode('{"data":'));
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('{"data":');
    send?.enqueue(new TextEncoder().encode('[]}'));
    send?.close();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('[]}');
  });
});
