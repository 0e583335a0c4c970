import { createServer } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { receipts } from '@gigstack-ui/api';
import { seedClients } from '@gigstack-ui/emulator';
import { toNodeHandler } from '@gigstack-ui/proxy/node';
import { build } from 'esbuild';
import { bundle } from '../../../tools/build-styles.mjs';
import { startPortal } from '../src/testing/startPortal.ts';

const here = import.meta.dirname;
const items = (description, unit_price) => [{ description, quantity: 1, unit_price, taxes: [{ type: 'IVA', factor: 'Tasa', rate: 0.16, withholding: false }] }];

/** Serves, compressed as a host would, the two pages as they are shipped, and to one of them a portal with three purchases. */
export async function serve() {
  const files = new Map([['/styles.css', ['text/css', gzipSync(await bundle(join(here, '..', 'src', 'element', 'styles.css')), { level: 9 })]]]);
  const weights = {};
  for (const page of ['empty', 'portal']) {
    const script = gzipSync(await bundleOf(page), { level: 9 });
    weights[page] = script.length / 1_000;
    files.set(`/${page}.js`, ['text/javascript', script]);
    files.set(`/${page}`, ['text/html', gzipSync(html(page))]);
  }
  const { portal, host, connection } = startPortal({ clientId: seedClients.universidad });
  for (const [what, price] of [['Caja corrugada', 1500], ['Cinta canela', 90], ['Impresión a una tinta', 2100]]) {
    await host.call(receipts.create, { body: { client: { id: seedClients.universidad }, items: items(what, price) } });
  }
  const answerPortal = toNodeHandler(portal.handler);
  const server = createServer(async (request, response) => {
    const [pathname = '/'] = (request.url ?? '/').split('?');
    if (pathname.startsWith('/api/portal/')) return answerPortal(request, response);
    if (pathname === '/session') return response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(await connection.fetchSession()));
    const [type, body] = files.get(pathname) ?? [];
    return body ? response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' }).end(body) : response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}`, stop: () => server.close(), weights };
}

/** What a page needs before it can be read, in one file as a bundler of a host would have it; what is fetched later is left where it is. */
async function bundleOf(page) {
  const later = { name: 'later', setup: ({ onResolve }) => onResolve({ filter: /.*/ }, ({ path, kind }) => (kind === 'dynamic-import' ? { path, external: true } : undefined)) };
  const { outputFiles } = await build({ entryPoints: [join(here, `${page}-page.mjs`)], plugins: [later], bundle: true, minify: true, format: 'esm', target: 'es2022', jsx: 'automatic', write: false, define: { 'process.env.NODE_ENV': '"production"' }, logLevel: 'silent' });
  return outputFiles[0].contents;
}

function html(page) {
  const styles = page === 'portal' ? '<link rel="stylesheet" href="/styles.css">' : '';
  return `<!doctype html><html lang="es"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Portal</title><link rel="icon" href="data:,">${styles}<div id="app"></div><script type="module" src="/${page}.js"></script></html>`;
}
