import { describe, expect, it } from 'vitest';
import { raw, serve } from '../testing/rawServer.js';
import { textAnswer } from '../textAnswer.js';

describe('a request', () => {
  it('arrives with its address, headers and body', async () => {
    const port = await serve(async (request) => Response.json({ method: request.method, url: request.url, token: request.headers.get('x-token'), body: await request.text() }));
    const answer = await fetch(`http://127.0.0.1:${port}/api/gigstack/clients?limit=5&created[gte]=1`, { method: 'POST', headers: { 'x-token': 'a' }, body: '{"a":1}' });
    expect(await answer.json()).toEqual({ method: 'POST', url: `http://127.0.0.1:${port}/api/gigstack/clients?limit=5&created[gte]=1`, token: 'a', body: '{"a":1}' });
  });

  it('arrives whole when a framework cut its path and read its body', async () => {
    const port = await serve(
      async (request) => Response.json({ path: new URL(request.url).pathname, body: await request.json() }),
      async (incoming) => {
        const chunks: Buffer[] = [];
        for await (const chunk of incoming) chunks.push(chunk as Buffer);
        Object.assign(incoming, { originalUrl: incoming.url, url: '/clients', body: JSON.parse(Buffer.concat(chunks).toString()) as unknown });
      },
    );
    const answer = await fetch(`http://127.0.0.1:${port}/api/gigstack/clients`, { method: 'PUT', body: '{"a":1}' });
    expect(await answer.json()).toEqual({ path: '/api/gigstack/clients', body: { a: 1 } });
  });

  it('is streamed in: the handler sees the first bytes before the last are sent', async () => {
    let finish: (() => void) | undefined;
    const port = await serve(async (request) => {
      const reader = request.body?.getReader();
      const first = new TextDecoder().decode((await reader?.read())?.value);
      finish?.();
      let rest = '';
      for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) rest += new TextDecoder().decode(part.value);
      return Response.json({ first, rest });
    });
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('one'));
        finish = () => {
          controller.enqueue(new TextEncoder().encode('two'));
          controller.close();
        };
      },
    });
    const init: RequestInit & { duplex: 'half' } = { method: 'POST', body, duplex: 'half' };
    expect(await (await fetch(`http://127.0.0.1:${port}/a`, init)).json()).toEqual({ first: 'one', rest: 'two' });
  });

  it.each([
    'http://evil.example/api/gigstack/clients',
    '//evil.example/clients',
    '/api/gigstack/clients/../teams',
    '/api/gigstack/./clients',
    '/api/gigstack/clients/..',
    '/api/gigstack/..?x',
    '/api/gigstack/%2e%2e/clients',
    '/api/gigstack/clients%2fa',
    '/api/gigstack/clients\\a',
    '/api//gigstack',
    '/clients/',
    '*',
  ])('for %s never reaches the handler', async (target) => {
    let reached = 0;
    const port = await serve(async () => {
      reached += 1;
      return new Response();
    });
    const answer = await raw(port, `GET ${target} HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain('invalid_path');
    expect(reached).toBe(0);
  });

  it.each(['evil.example/path', 'a@b', 'a b', '[::1'])('with the host "%s" never reaches the handler', async (host) => {
    let reached = 0;
    const port = await serve(async () => {
      reached += 1;
      return new Response();
    });
    expect(await raw(port, `GET /a HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`)).toMatch(/^HTTP\/1\.1 400 /);
    expect(reached).toBe(0);
  });
});

describe('an answer', () => {
  it('leaves with its status, headers, cookies and body', async () => {
    const port = await serve(async () => {
      const headers = new Headers({ 'x-a': 'b' });
      headers.append('set-cookie', 'a=1');
      headers.append('set-cookie', 'b=2');
      return new Response('hello', { status: 418, headers });
    });
    const answer = await fetch(`http://127.0.0.1:${port}/a`);
    expect([answer.status, answer.headers.get('x-a'), answer.headers.getSetCookie(), await answer.text()]).toEqual([418, 'b', ['a=1', 'b=2'], 'hello']);
  });

  it('made of a text leaves in one piece, its length in bytes, and HEAD gets no body', async () => {
    const port = await serve(async () => textAnswer('año', { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } }));
    const ask = (method: string) => raw(port, `${method} /a HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\n\r\n`);
    const [head = '', body] = (await ask('GET')).split('\r\n\r\n');
    expect(head).toMatch(/^HTTP\/1\.1 404 /);
    expect(head).toMatch(/content-length: 4/i);
    expect(head).not.toMatch(/chunked/i);
    expect(body).toBe('año');
    expect((await ask('HEAD')).split('\r\n\r\n')[1]).toBe('');
  });

  it('is streamed out', async () => {
    let send: ReadableStreamDefaultController<Uint8Array> | undefined;
    const port = await serve(async () => new Response(new ReadableStream({ start: (controller) => void (send = controller) })));
    const answer = fetch(`http://127.0.0.1:${port}/a`);
    await expect.poll(() => send).toBeDefined();
    send?.enqueue(new TextEncoder().encode('one'));
    const reader = (await answer).body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('one');
    send?.enqueue(new TextEncoder().encode('two'));
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('two');
    send?.close();
    expect((await reader?.read())?.done).toBe(true);
  });

  it('that breaks half way breaks the line, so that nobody takes a part for the whole', async () => {
    const port = await serve(async () => {
      const parts = [new TextEncoder().encode('part')];
      return new Response(
        new ReadableStream({
          pull(controller) {
            const part = parts.pop();
            if (part) controller.enqueue(part);
            else controller.error(new Error('storage is gone'));
          },
        }),
      );
    });
    const text = fetch(`http://127.0.0.1:${port}/a`).then((answer) => answer.text());
    await expect(text).rejects.toThrow();
  });

  it('is 500 without a word of the cause when the handler throws', async () => {
    const port = await serve(async () => {
      throw new Error('the secret');
    });
    const answer = await fetch(`http://127.0.0.1:${port}/a`);
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('secret');
  });
});

describe('a visitor who leaves', () => {
  it('aborts the request', async () => {
    let signal: AbortSignal | undefined;
    const port = await serve(
      (request) =>
        new Promise((_, reject) => {
          signal = request.signal;
          signal.addEventListener('abort', () => reject(new DOMException('gone', 'AbortError')));
        }),
    );
    const leave = new AbortController();
    const answer = fetch(`http://127.0.0.1:${port}/a`, { signal: leave.signal });
    await expect.poll(() => signal).toBeDefined();
    leave.abort();
    await expect(answer).rejects.toThrow();
    await expect.poll(() => signal?.aborted).toBe(true);
  });
});
