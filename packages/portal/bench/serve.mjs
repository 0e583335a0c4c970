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
  // Each for itself, so that neither waits for a part it shares with the other.
  for (const page of ['empty', 'portal']) {
    const { outputFiles, metafile } = await build({ entryPoints: [join(here, `${page}-page.mjs`)], bundle: true, minify: true, format: 'esm', target: 'es2022', jsx: 'automatic', splitting: true, write: false, outdir: 'out', metafile: true, define: { 'process.env.NODE_ENV': '"production"' }, logLevel: 'silent' });
    for (const { path, contents } of outputFiles) files.set(nameOf(path), ['text/javascript', gzipSync(contents, { level: 9 })]);
    const scripts = neededAtFirst(metafile, `${page}-page.js`);
    weights[page] = scripts.reduce((sum, name) => sum + files.get(name)[1].length, 0) / 1_000;
    files.set(`/${page}`, ['text/html', gzipSync(html(page, scripts))]);
  }
  const { portal, host, connection } = startPortal({ clientId: seedClients.universidad });
  for (const [what, price] of [['Caja corrugada', 1500], ['Cinta canela', 90], ['Impresión a una tinta', 2100]]) {
    await host.call(receipts.create, { body: { client: { id: seedClients.universidad }, items: items(what, price) } });
  }
  const answerPortal = toNodeHandler((request) => portal.handler(request));
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

const nameOf = (path) => `/${path.split('/').at(-1)}`;

/** An entry and all that it imports before it runs, which a bundler writes into the page. */
function neededAtFirst({ outputs }, entry) {
  const scripts = new Set();
  const add = (path) => {
    if (scripts.has(path)) return;
    scripts.add(path);
    for (const { path: next, kind } of outputs[path].imports) if (kind === 'import-statement') add(next);
  };
  add(Object.keys(outputs).find((path) => nameOf(path) === `/${entry}`));
  return [...scripts].map(nameOf);
}

function html(page, [entry, ...rest]) {
  const styles = page === 'portal' ? '<link rel="stylesheet" href="/styles.css">' : '';
  const ahead = rest.map((name) => `<link rel="modulepreload" href="${name}">`).join('');
  return `<!doctype html><html lang="es"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Portal</title><link rel="icon" href="data:,">${styles}${ahead}<div id="app"></div><script type="module" src="${entry}"></script></html>`;
}
