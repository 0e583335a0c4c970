// A process under measure: our proxy, our portal or a bare Hono pass-through, in front of the same upstream. Each has a process of its own: Hono's
// adapter puts a Response of its own in the place of the platform's, which is quick for Hono and takes every other answer twice.
import { createServer } from 'node:http';
import { allEndpoints } from '@gigstack-ui/api';
import { emulatorKey } from '@gigstack-ui/emulator';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { createPortal, createProxy } from '../src/index.ts';
import { toNodeHandler } from '../src/node/index.ts';

const [, , upstream, subject] = process.argv;
const apiKey = emulatorKey({ team: 'team_1' });
const base = `${upstream}/v2`;
const plenty = Number.MAX_SAFE_INTEGER;

const passThrough = new Hono();
passThrough.all('*', async ({ req }) => {
  const url = new URL(req.url);
  const hasBody = req.method !== 'GET' && req.method !== 'HEAD';
  const answer = await fetch(`${base}${url.pathname}${url.search}`, {
    method: req.method,
    headers: { authorization: `Bearer ${apiKey}`, 'content-type': req.header('content-type') ?? 'application/json' },
    ...(hasBody && { body: req.raw.body, duplex: 'half' }),
  });
  return new Response(answer.body, { status: answer.status, headers: { 'content-type': answer.headers.get('content-type') ?? '' } });
});

const proxy = createProxy({ apiKey, upstream: base, endpoints: allEndpoints, authorize: () => ({ user: 'ana', teams: ['team_1'] }) });
const portal = createPortal({ apiKey, upstream: base, secret: 'a secret for benches that has thirty-two bytes', lifetime: 3_600_000, limits: { perToken: plenty, perAddress: plenty } });
const { token } = await portal.mint({ clientId: 'client_1', team: 'team_1' });

const listeners = {
  passThrough: () => createAdaptorServer({ fetch: passThrough.fetch }),
  proxy: () => createServer(toNodeHandler(proxy)),
  portal: () => createServer(toNodeHandler(portal.handler)),
};
const server = listeners[subject]();
server.keepAliveTimeout = 60_000;
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
process.send({ url: `http://127.0.0.1:${server.address().port}`, token });

process.on('message', async (message) => {
  if (message === 'stop') process.exit(0);
  await letGo();
  const { heapUsed, rss, arrayBuffers } = process.memoryUsage();
  process.send({ heap: heapUsed / 1e6, rss: rss / 1e6, buffers: arrayBuffers / 1e6 });
});

/**
 * Frees what nobody holds. `Request` and `fetch` register their abort signals for finalization, and the callbacks that let
 * those go run between two collections, in turns of the event loop: collecting again in one turn frees none of them.
 */
async function letGo() {
  for (let each = 0; each < 8; each += 1) {
    globalThis.gc();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
