import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startApi } from './api.mjs';
import { render } from './render.mjs';

const here = dirname(fileURLToPath(import.meta.url));
/** What the host copied or built, by the first part of its address. */
const folders = { files: join(here, 'out'), portal: join(here, 'node_modules', '@gigstack-ui', 'portal', 'dist', 'script') };
const types = { '.js': 'text/javascript', '.css': 'text/css' };
const policy = "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-R'; img-src 'self' data: blob:; connect-src 'self'; worker-src 'self'; frame-src 'self' blob:; require-trusted-types-for 'script'";

/** A page without React and without a bundler: the copied folder of the portal's script. */
const plain = `<!doctype html><html lang="es"><meta charset="utf-8"><title>Portal</title><link rel="icon" href="data:,"><script type="module" src="/portal/gigstack-portal.js"></script><script type="module" src="/plain.js"></script><gigstack-portal base-url="/api/portal"></gigstack-portal></html>`;
const plainScript = `
  const portal = document.querySelector('gigstack-portal');
  portal.addEventListener('gigstack-portal', ({ detail }) => document.documentElement.setAttribute('data-event', detail.type));
  portal.brand = { name: 'Papelería El Faro' };
  portal.fetchSession = () => fetch('/portal-session', { method: 'POST' }).then((answer) => answer.json());
`;

/** The page, or in its place why there is none. */
function rendered(bundler, props) {
  try {
    return render(bundler, props);
  } catch (error) {
    return `<!doctype html><title>Host</title><script type="text/plain" id="failed">${error.stack}</script>`;
  }
}

/** The host: pages rendered on the server, a plain page with the portal, and the routes of both, under the strictest policy. */
export async function serveHost() {
  const api = await startApi();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://host');
    const [, first = '', second = '', ...rest] = pathname.split('/');
    const send = (type, body) => response.writeHead(200, { 'content-type': type, 'content-security-policy': policy, 'referrer-policy': 'no-referrer' }).end(body);
    if (pathname.startsWith('/api/gigstack/')) return api.proxy(request, response);
    if (pathname.startsWith('/api/portal/')) return api.portal(request, response);
    if (pathname === '/portal-session') return send('application/json', JSON.stringify(await api.mint()));
    if (first === 'pages') return send('text/html; charset=utf-8', rendered(second, { page: rest[0], paymentId: api.paymentId, nonce: 'R' }));
    if (pathname === '/plain') return send('text/html; charset=utf-8', plain);
    if (pathname === '/plain.js') return send('text/javascript', plainScript);
    const folder = folders[first];
    const file = folder && join(folder, normalize(pathname.slice(first.length + 1)));
    if (!file?.startsWith(folder)) return response.writeHead(404).end();
    return readFile(file).then(
      (body) => send(types[extname(file)] ?? 'application/octet-stream', body),
      () => response.writeHead(404).end(),
    );
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
