import { seedClients, seedTeams } from '@gigstack-ui/emulator';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setUp, temporaryFolder } from './testing/setUp.js';

let home: ReturnType<typeof temporaryFolder>;
let server: ReturnType<typeof setUp>;
beforeEach(() => {
  home = temporaryFolder();
  server = setUp(home.folder);
});
afterEach(() => {
  server.gigstack.close();
  home.remove();
});

const codeOf = async (answer: Response) => ((await answer.json()) as { error: { code: string } }).error.code;

describe('the page', () => {
  it.each(['/', '/facturas', '/facturas/nueva', '/facturas/borradores/abc', '/whatever/it/is'])('is served at %s and signs the person in', async (path) => {
    const answer = await server.ask(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(answer.headers.get('set-cookie')).toMatch(/^nomada_4310=[\w-]+; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(await answer.text()).toContain('Nómada');
  });

  it('carries the nonce of its own policy, another one each time', async () => {
    const nonces = new Set<string | undefined>();
    for (let time = 0; time < 2; time += 1) {
      const answer = await server.ask('/');
      const nonce = /'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '')?.[1];
      expect(await answer.text()).toContain(`nonce="${nonce}"`);
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(2);
  });

  it('does not sign in again who is', async () => {
    expect((await server.ask('/', { headers: { cookie: await server.visit() } })).headers.get('set-cookie')).toBeNull();
  });

  it('is not what a missing file is answered with', async () => {
    expect((await server.ask('/assets/gone.js')).status).toBe(404);
  });
});

describe('the session', () => {
  it('tells who is here and for which teams', async () => {
    const answer = await server.ask('/app/session', { headers: { cookie: await server.visit() } });
    expect(await answer.json()).toEqual({
      user: { id: 'user_demo', name: 'Julia Arce' },
      teams: [
        { id: seedTeams.papeleria, name: 'Papelería El Faro' },
        { id: seedTeams.estudio, name: 'Estudio Xodar' },
      ],
    });
  });

  it('outlives a restart of the server', async () => {
    const cookie = await server.visit();
    server.gigstack.close();
    server = setUp(home.folder);
    expect((await server.ask('/app/session', { headers: { cookie } })).status).toBe(200);
  });

  it.each(['', 'nomada_4310=', 'nomada_4310=forged', 'nomada_9999=x'])('needs the cookie (%s)', async (cookie) => {
    for (const path of ['/app/session', '/api/gigstack/clients?team=team_papeleria']) {
      const answer = await server.ask(path, { headers: { cookie } });
      expect([answer.status, await codeOf(answer)]).toEqual([401, 'unauthorized']);
    }
  });
});

describe('gigstack', () => {
  it('is behind its route, for both teams', async () => {
    const cookie = await server.visit();
    for (const [team, clients] of [[seedTeams.papeleria, 12], [seedTeams.estudio, 6]] as const) {
      const answer = await server.ask(`/api/gigstack/clients?limit=50&team=${team}`, { headers: { cookie } });
      expect(((await answer.json()) as { data: unknown[] }).data).toHaveLength(clients);
    }
  });

  it('is told about in words where it is not', async () => {
    const cookie = await server.visit();
    for (const path of ['/api/gigstack/unknown', '/api/other', '/app/other']) {
      const answer = await server.ask(path, { headers: { cookie } });
      expect([answer.status, await codeOf(answer)]).toEqual([404, 'route_not_found']);
    }
    const broken = await server.ask(`/api/gigstack/invoices/draft?team=${seedTeams.papeleria}`, { method: 'POST', headers: { cookie, 'content-type': 'application/json' }, body: '{"invoice_type":' });
    expect([broken.status, await codeOf(broken)]).toEqual([400, 'invalid_request_body']);
  });
});

describe('other names for this machine', () => {
  it.each(['evil.example', 'evil.example:4310', '127.0.0.1.evil.example', 'localhost.evil.example', '10.0.0.7', ''])('are refused: %s', async (host) => {
    for (const path of ['/', '/app/session', '/api/gigstack/clients']) {
      const answer = await server.ask(path, { headers: { host } });
      expect(answer.status).toBe(421);
      expect(answer.headers.get('set-cookie')).toBeNull();
    }
  });

  it.each(['localhost:4310', '[::1]:4310', '127.0.0.1'])('are fine when they are ours: %s', async (host) => {
    expect((await server.ask('/', { headers: { host } })).status).toBe(200);
  });
});

describe('the pages of the emulator', () => {
  it('opens a pay link under the address of this server', async () => {
    const cookie = await server.visit();
    const body = JSON.stringify({ client: { id: seedClients.universidad }, items: [{ description: 'Pedido', quantity: 1, unit_price: 100 }] });
    const answer = await server.ask(`/api/gigstack/payments/request?team=${seedTeams.papeleria}`, { method: 'POST', body, headers: { cookie, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' } });
    const { data } = (await answer.json()) as { data: { short_url: string } };
    expect(data.short_url).toMatch(/^http:\/\/127\.0\.0\.1:4310\/p\/\w+$/);
    const page = await server.ask(new URL(data.short_url).pathname);
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('Paga a Papelería El Faro')]);
  });

  it('leaves its knobs where nobody asked for them', async () => {
    expect((await server.ask('/_emulator/faults')).headers.get('content-type')).toContain('text/html');
  });
});
