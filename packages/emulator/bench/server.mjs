// The process under measure: the emulator's own server, and beside it a route on the same kind of server that reads what it is sent and does nothing.
import { serve as listen } from '@hono/node-server';
import { emulatorKey } from '../src/index.ts';
import { serve } from '../src/cli/serve.ts';

const { url, close } = await serve({ port: 0, data: undefined, shared: false, reset: false, seed: true });
const empty = await new Promise((resolve) => {
  const nothing = async (request) => {
    await request.text();
    return new Response('{}', { headers: { 'content-type': 'application/json' } });
  };
  const server = listen({ fetch: nothing, port: 0, hostname: '127.0.0.1' }, ({ port }) => resolve({ server, url: `http://127.0.0.1:${port}` }));
});
process.send({ url, empty: empty.url, key: emulatorKey() });
process.once('message', () => {
  empty.server.close();
  void close().then(() => process.exit(0));
});
