import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createEmulator, emulatorKey, seedClients, seedTeams } from '@gigstack-ui/emulator';
import { createPortal } from '@gigstack-ui/proxy';
import { toNodeHandler } from '@gigstack-ui/proxy/node';

const script = join(dirname(fileURLToPath(import.meta.url)), 'node_modules', '@gigstack-ui', 'portal', 'dist', 'script');
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; worker-src 'self'; require-trusted-types-for 'script'";
const html = `<!doctype html><html lang="es"><meta charset="utf-8"><title>Portal</title><link rel="icon" href="data:,"><script type="module" src="/portal/gigstack-portal.js"></script><script type="module" src="/page.js"></script><gigstack-portal base-url="/api/portal"></gigstack-portal></html>`;
const page = `
  const portal = document.querySelector('gigstack-portal');
  portal.addEventListener('gigstack-portal', ({ detail }) => document.documentElement.setAttribute('data-event', detail.type));
  portal.brand = { name: 'Papelería El Faro' };
  portal.fetchSession = () => fetch('/portal-session', { method: 'POST' }).then((answer) => answer.json());
`;

/** A host without React and without a bundler: a page, the copied folder of the portal's script, and the portal's routes. */
export function servePortal() {
  const emulator = createEmulator();
  const portal = createPortal({ apiKey: emulatorKey(), secret: 'a secret for tests that has thirty-two bytes', basePath: '/api/portal', upstream: 'http://emulator.test/v2', fetch: (request) => emulator.fetch(request) });
  const api = toNodeHandler(portal.handler);
  const server = createServer(async (request, response) => {
    const send = (type, body) => response.writeHead(200, { 'content-type': type, 'content-security-policy': policy, 'referrer-policy': 'no-referrer' }).end(body);
    if (request.url.startsWith('/api/portal/')) return api(request, response);
    if (request.url === '/portal-session') return send('application/json', JSON.stringify(await portal.mint({ clientId: seedClients.universidad, team: seedTeams.papeleria })));
    if (request.url === '/') return send('text/html; charset=utf-8', html);
    if (request.url === '/page.js') return send('text/javascript', page);
    const file = join(script, normalize(request.url.replace(/^\/portal\//, '/')));
    if (!file.startsWith(script)) return response.writeHead(404).end();
    return readFile(file).then(
      (body) => send(extname(file) === '.css' ? 'text/css' : 'text/javascript', body),
      () => response.writeHead(404).end(),
    );
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
