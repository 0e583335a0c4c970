import { describe, expect, it } from 'vitest';
import { errorOf, setUp } from './testing/setUp.js';

const json = { 'content-type': 'application/json' };

describe('an upstream that fails', () => {
  it('by silence becomes 504 in words, and a change says that it may have happened', async () => {
    const { ask } = setUp({ timeout: 20, reply: () => new Promise(() => undefined) });
    expect(await errorOf(await ask('/clients'))).toEqual([504, 'upstream_timeout']);
    const stamp = await ask('/invoices/draft/abc/stamp', { method: 'POST', headers: json });
    expect(await stamp.clone().text()).toContain('may have happened');
    expect(await errorOf(stamp)).toEqual([504, 'upstream_timeout']);
  });

  it('is told to stop when its time is over', async () => {
    let signal: AbortSignal | undefined;
    const { ask } = setUp({ timeout: 20, reply: (request) => new Promise(() => void (signal = request.signal)) });
    await ask('/clients');
    expect(signal?.aborted).toBe(true);
  });

  it('by the network becomes 502, without the address or the cause', async () => {
    const { ask } = setUp({
      reply: () => {
        throw new TypeError('fetch failed: connect ECONNREFUSED 10.0.0.7:443');
      },
    });
    const answer = await ask('/clients');
    expect(await answer.clone().text()).not.toMatch(/10\.0\.0\.7|ECONNREFUSED/);
    expect(await errorOf(answer)).toEqual([502, 'upstream_unreachable']);
  });

  it.each([301, 302, 303, 307, 308])('by a redirect (%i) is not followed', async (status) => {
    const { ask, heard } = setUp({ reply: () => new Response(null, { status, headers: { location: 'http://169.254.169.254/' } }) });
    expect(await errorOf(await ask('/clients'))).toEqual([502, 'upstream_invalid']);
    expect(heard).toHaveLength(1);
  });
});

describe('a visitor who leaves', () => {
  it('takes the request to the API along, and the answer is a rejection as in fetch', async () => {
    const leave = new AbortController();
    let signal: AbortSignal | undefined;
    const { ask } = setUp({ reply: (request) => new Promise(() => void (signal = request.signal)) });
    const answer = ask('/clients', { signal: leave.signal });
    await expect.poll(() => signal).toBeDefined();
    leave.abort();
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
    expect(signal?.aborted).toBe(true);
  });

  it('before anything was sent sends nothing', async () => {
    const { ask, heard } = setUp();
    await expect(ask('/clients', { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
    expect(heard).toEqual([]);
  });

  it('in the middle of an answer ends the stream of the API', async () => {
    const leave = new AbortController();
    let signal: AbortSignal | undefined;
    const { ask } = setUp({
      reply: (request) => {
        signal = request.signal;
        return new Response(new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array([123])) }), { headers: json });
      },
    });
    const answer = await ask('/clients', { signal: leave.signal });
    expect(answer.status).toBe(200);
    leave.abort();
    expect(signal?.aborted).toBe(true);
  });
});
