import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { allEndpoints } from '@gigstack-ui/api';
import { createEmulator, emulatorKey, seedTeams } from '@gigstack-ui/emulator';
import { createProxy } from '@gigstack-ui/proxy';
import { toNodeHandler } from '@gigstack-ui/proxy/node';

const types = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html; charset=utf-8' };

/** Serves the built pages, and gigstack below `/gigstack`, on this machine alone; answers with its address and the way to stop it. */
export async function startServer(folder) {
  const emulator = createEmulator();
  const gigstack = toNodeHandler(
    createProxy({
      apiKey: emulatorKey(),
      upstream: 'http://emulator.test/v2',
      fetch: (request) => emulator.fetch(request),
      endpoints: allEndpoints,
      authorize: () => ({ user: 'bench', teams: Object.values(seedTeams) }),
      basePath: '/gigstack',
    }),
  );
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname.startsWith('/gigstack/')) return void gigstack(request, response);
    readFile(join(folder, pathname.slice(1))).then(
      (file) => response.writeHead(200, { 'content-type': types[extname(pathname)] ?? 'application/octet-stream' }).end(file),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return { url: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
}
