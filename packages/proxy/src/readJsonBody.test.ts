import { describe, expect, it } from 'vitest';
import { errorOf, setUp } from './testing/setUp.js';

const json = { 'content-type': 'application/json' };

describe('a body', () => {
  it.each(['{', 'hello', '[]', '[{"invoice_type":"I"}]', '"text"', '7', 'null', '{"a":1}}', '{"a":undefined}', '\u0000'])('that is not a JSON object is refused: %s', async (body) => {
    const { ask, heard } = setUp();
    expect(await errorOf(await ask('/invoices/draft', { body }))).toEqual([400, 'invalid_request_body']);
    expect(heard).toEqual([]);
  });

  it('that is not UTF-8 is refused', async () => {
    const { ask, heard } = setUp();
    expect(await errorOf(await ask('/invoices/draft', { body: new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d]) }))).toEqual([400, 'invalid_request_body']);
    expect(heard).toEqual([]);
  });

  it('of another type is refused', async () => {
    const { ask, heard } = setUp();
    const headers = { 'content-type': 'text/plain', 'sec-fetch-site': 'same-origin' };
    expect(await errorOf(await ask('/invoices/draft', { method: 'POST', headers, body: '{}' }))).toEqual([415, 'unsupported_media_type']);
    expect(heard).toEqual([]);
  });

  it('that says it is too large is not read', async () => {
    const { ask, heard } = setUp({ maxBodyBytes: 1024 });
    let pulled = 0;
    const body = new ReadableStream({ pull: () => void (pulled += 1) }, { highWaterMark: 0 });
    const init: RequestInit & { duplex: 'half' } = { method: 'POST', headers: { ...json, 'content-length': '1025' }, body, duplex: 'half' };
    expect(await errorOf(await ask('/invoices/draft', init))).toEqual([413, 'body_too_large']);
    expect(pulled).toBe(0);
    expect(heard).toEqual([]);
  });

  it('that grows too large is left where it is', async () => {
    const { ask, heard } = setUp({ maxBodyBytes: 1024 });
    let cancelled = false;
    const body = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(512).fill(32)), cancel: () => void (cancelled = true) });
    const init: RequestInit & { duplex: 'half' } = { method: 'POST', headers: json, body, duplex: 'half' };
    const answer = await ask('/invoices/draft', init);
    expect(await answer.clone().text()).toContain('1 KiB');
    expect(await errorOf(answer)).toEqual([413, 'body_too_large']);
    expect(cancelled).toBe(true);
    expect(heard).toEqual([]);
  });

  it('of 2,000 lines passes', async () => {
    const { ask, heard } = setUp();
    const items = Array.from({ length: 2000 }, (_, line) => ({ description: `Concepto ${line} ${'x'.repeat(200)}`, quantity: 1, unit_price: 0.1 }));
    expect((await ask('/invoices/draft', { body: JSON.stringify({ invoice_type: 'I', items }) })).status).toBe(200);
    expect(JSON.parse(heard[0]?.body ?? '')).toEqual({ invoice_type: 'I', items });
  });

  it('is not sent to a route that takes none', async () => {
    const { ask, heard } = setUp();
    await ask('/invoices/draft/abc/stamp', { body: '{"team":"team_b"}' });
    expect(heard.map(({ body }) => body)).toEqual(['']);
  });
});
