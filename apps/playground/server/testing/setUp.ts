import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../createApp.js';
import { openGigstack } from '../gigstack.js';
import { gigstackRoute } from '../gigstackRoute.js';
import { portalApp } from '../portal/portalApp.js';
import { createSessions } from '../sessions.js';

/** A folder of its own for one test, with a page as the build leaves it. */
export function temporaryFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'nomada-'));
  for (const name of ['index.html', 'portal.html']) writeFileSync(join(folder, name), '<!doctype html><meta property="csp-nonce" nonce="__NONCE__"><title>Nómada</title>');
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The app over an emulator with a file, without a port; `visit` opens the page and gives back its cookie. */
export function setUp(folder: string) {
  const gigstack = openGigstack({ apiKey: undefined, dataFile: join(folder, 'gigstack.sqlite'), reset: false });
  const sessions = createSessions(join(folder, 'session'));
  const address = 'http://127.0.0.1:4310';
  const portal = portalApp({ gigstack, sessions, address });
  const app = createApp({ gigstack: gigstackRoute(gigstack, sessions, address), portal: (request) => portal.fetch(request), sessions, teams: gigstack.teams === 'own' ? [] : gigstack.teams, dist: folder, emulator: gigstack.emulator });
  const ask = async (path: string, init: RequestInit = {}) => app.request(`http://127.0.0.1:4310${path}`, { ...init, headers: { host: '127.0.0.1:4310', ...init.headers } });
  const visit = async () => (await ask('/')).headers.get('set-cookie')?.split(';')[0] ?? '';
  return { gigstack, ask, visit };
}
