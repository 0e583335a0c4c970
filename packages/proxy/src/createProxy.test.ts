import { clients, drafts, manifests } from '@gigstack-ui/api';
import { describe, expect, it } from 'vitest';
import { errorOf, setUp } from './testing/setUp.js';
import { testKey } from './testing/testKey.js';

describe('what passes', () => {
  it('sends a listed route on, with the team of the session and the key', async () => {
    const { ask, heard } = setUp({ reply: () => Response.json({ data: [], has_more: false }) });
    const answer = await ask('/clients?limit=20&created[gte]=1700000000&metadata.order=7');
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ data: [], has_more: false });
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatchObject({ method: 'GET', headers: { authorization: `Bearer ${testKey}`, accept: 'application/json' } });
    expect(new URL(heard[0]?.url ?? '').pathname).toBe('/v2/clients');
    expect(Object.fromEntries(new URL(heard[0]?.url ?? '').searchParams)).toEqual({
      limit: '20',
      'created[gte]': '1700000000',
      'metadata.order': '7',
      team: 'team_a',
    });
  });

  it('sends a body on as JSON', async () => {
    const { ask, heard } = setUp();
    await ask('/invoices/draft', { body: '{ "invoice_type": "I", "items": [{ "unit_price": 0.1 }] }' });
    expect(heard[0]).toMatchObject({ method: 'POST', target: '/v2/invoices/draft?team=team_a', headers: { 'content-type': 'application/json' } });
    expect(JSON.parse(heard[0]?.body ?? '')).toEqual({ invoice_type: 'I', items: [{ unit_price: 0.1 }] });
  });

  it('passes a DELETE and a POST that carry nothing', async () => {
    const { ask, heard } = setUp();
    const headers = { 'content-type': 'application/json' };
    expect((await ask('/invoices/draft/abc123', { method: 'DELETE', headers })).status).toBe(200);
    expect((await ask('/invoices/draft/abc123/stamp', { method: 'POST', headers })).status).toBe(200);
    expect(heard.map(({ method, body }) => [method, body])).toEqual([['DELETE', ''], ['POST', '']]);
  });

  it('sends none of the browser\'s headers but the two that mean something', async () => {
    const { ask, heard } = setUp();
    await ask('/invoices/draft', {
      body: '{}',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'accept-language': 'es-MX',
        'idempotency-key': 'once',
        authorization: 'Bearer of-the-host',
        cookie: 'session=secret',
        host: 'evil.example',
        origin: 'http://host.test',
        referer: 'http://host.test/invoices',
        'x-forwarded-for': '10.0.0.1',
        'x-http-method-override': 'DELETE',
        'x-team': 'team_b',
      },
    });
    expect(heard[0]?.headers).toEqual({
      accept: 'application/json',
      'accept-language': 'es-MX',
      authorization: `Bearer ${testKey}`,
      'content-type': 'application/json',
      'idempotency-key': 'once',
    });
  });
});

describe('what does not', () => {
  it.each([
    ['GET', '/unknown'],
    ['POST', '/invoices/download/fiel'],
    ['POST', '/auth/signup'],
    ['PATCH', '/clients/client_1'],
    ['HEAD', '/clients'],
    ['OPTIONS', '/clients'],
    ['PUT', '/clients'],
    ['GET', '/teams/team_a/invitations'],
    ['GET', '/invoices/income/1/files'],
    ['GET', '/_gs/unknown'],
    ['GET', '/_gs/catalogs/c_Pais/search'],
    ['GET', '/_gs/files/1/zip'],
    ['POST', '/_gs/files/1/pdf'],
    ['GET', '/_gs/files/1/pdf/more'],
  ])('answers %s %s with 404 in words', async (method, path) => {
    const { ask, heard } = setUp();
    const answer = await ask(path, { method });
    expect(answer.status).toBe(404);
    if (method !== 'HEAD') expect(await errorOf(answer)).toEqual([404, 'route_not_found']);
    expect(heard).toEqual([]);
  });

  it('keeps a route that is not listed closed', async () => {
    const { ask, heard } = setUp({ endpoints: [clients.list] });
    expect(await errorOf(await ask('/invoices/draft'))).toEqual([404, 'route_not_found']);
    expect(heard).toEqual([]);
  });

  it('does not open /clients/search by listing /clients/:id', async () => {
    const { ask, heard } = setUp({ endpoints: [clients.get] });
    expect((await ask('/clients/client_1')).status).toBe(200);
    expect(await errorOf(await ask('/clients/search'))).toEqual([404, 'route_not_found']);
    expect(heard).toHaveLength(1);
  });

  it('never passes an answer that is for servers only, listed or not', async () => {
    const { ask, heard } = setUp({ endpoints: manifests.invoiceList });
    expect(await errorOf(await ask('/invoices/0e7ef4a4-0c0e-4d3c-a6a6-5d3f6e4c1a11/files'))).toEqual([404, 'route_not_found']);
    expect(heard).toEqual([]);
  });

  it.each(['/clients?owner=x', '/clients?team[]=team_b', '/clients?Team=team_b', '/clients?__proto__=1', '/clients?limit.a.b=1', '/clients/client_1?limit=1', '/clients?=x'])(
    'refuses a query the route does not take: %s',
    async (path) => {
      const { ask, heard } = setUp();
      expect(await errorOf(await ask(path))).toEqual([400, 'invalid_query']);
      expect(heard).toEqual([]);
    },
  );

  it('answers outside of its mount point with 404', async () => {
    const { proxy, heard } = setUp();
    for (const path of ['/', '/clients', '/api/gigstackclients', '/api/gigstack2/clients', '/API/gigstack/clients']) {
      expect(await errorOf(await proxy(new Request(`http://host.test${path}`)))).toEqual([404, 'route_not_found']);
    }
    expect(heard).toEqual([]);
  });
});

describe('sessions', () => {
  it('answers 401 without one, for every kind of route', async () => {
    const { ask, heard } = setUp({ authorize: () => null });
    for (const path of ['/clients', '/_gs/files/abc/pdf', '/_gs/catalogs/ClaveUnidad/search?q=x']) {
      expect(await errorOf(await ask(path))).toEqual([401, 'unauthorized']);
    }
    expect(heard).toEqual([]);
  });

  it('hides why authorize threw, and tells the host', async () => {
    const told: unknown[] = [];
    const failure = new Error(`database at 10.0.0.7 refused ${testKey}`);
    const { ask, heard } = setUp({
      authorize: () => {
        throw failure;
      },
      onError: (error) => told.push(error),
    });
    const answer = await ask('/clients');
    expect(await answer.clone().text()).not.toMatch(/database|10\.0\.0\.7/);
    expect(await errorOf(answer)).toEqual([500, 'internal_server_error']);
    expect(told).toEqual([failure]);
    expect(heard).toEqual([]);
  });

  it('asks the session about endpoint, ids and team', async () => {
    const asked: unknown[] = [];
    const { ask, heard } = setUp({
      authorize: () => ({
        user: 'viewer',
        teams: ['team_a'],
        can: (action) => {
          asked.push(action);
          return action.endpoint !== drafts.stamp.id;
        },
      }),
    });
    expect((await ask('/invoices/draft/abc')).status).toBe(200);
    const headers = { 'content-type': 'application/json' };
    expect(await errorOf(await ask('/invoices/draft/abc/stamp', { method: 'POST', headers }))).toEqual([403, 'forbidden']);
    expect(asked).toEqual([
      { endpoint: 'drafts.get', params: { id: 'abc' }, team: 'team_a' },
      { endpoint: 'drafts.stamp', params: { id: 'abc' }, team: 'team_a' },
    ]);
    expect(heard).toHaveLength(1);
  });
});
