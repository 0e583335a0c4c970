import { createClient, documents, teams, webhooks } from '@gigstack-ui/api';
import { describe, expect, it } from 'vitest';
import { errorOf, setUp } from './testing/setUp.js';

const document = { id: 'doc_1', name: 'Contrato', file_url: 'https://storage.googleapis.com/secret', linked_entities: [{ entity_id: 'x', file_url: 'https://secret' }] };

describe('what a page never sees', () => {
  it('is the address of a support document, in one or in a list', async () => {
    const { ask } = setUp({ reply: () => Response.json({ success: true, data: [document], timestamp: 'now' }) });
    const text = await (await ask('/clients/client_1/support-documents')).text();
    expect(text).not.toContain('secret');
    expect(JSON.parse(text)).toEqual({ success: true, data: [{ id: 'doc_1', name: 'Contrato', linked_entities: [{ entity_id: 'x' }] }], timestamp: 'now' });
  });

  it('is the headers and the secret of a webhook', async () => {
    const { ask } = setUp({ reply: () => Response.json({ data: { id: 'wh_1', url: 'https://a.example', security: { headers: { authorization: 'secret' } }, signing: { enabled: true, secret: 's3cr3t' } } }) });
    expect(await (await ask('/webhooks/wh_1')).json()).toEqual({ data: { id: 'wh_1', url: 'https://a.example', security: {}, signing: { enabled: true } } });
  });

  it.each([
    ['GET', '/teams/team_a/onboarding-url'],
    ['POST', '/users/login-link'],
    ['GET', '/invoices/u1/files'],
    ['GET', '/retentions/u1/files'],
  ])('is the answer to %s %s, even when everything is listed', async (method, path) => {
    const { ask, heard } = setUp();
    expect(await errorOf(await ask(path, method === 'POST' ? { body: '{}' } : {}))).toEqual([404, 'route_not_found']);
    expect(heard).toEqual([]);
  });

  it('is a team of somebody else, in the list of teams', async () => {
    const list = { message: 'ok', data: [{ id: 'team_a' }, { id: 'team_x' }, null, { id: 'team_b' }], has_more: true, next: 'c2', total_results: 40 };
    const { ask } = setUp({ reply: () => Response.json(list), authorize: () => ({ user: 'ana', teams: ['team_a', 'team_b'] }) });
    expect(await (await ask('/teams?team=team_a')).json()).toEqual({ message: 'ok', data: [{ id: 'team_a' }, { id: 'team_b' }], has_more: true, next: 'c2' });
  });

  it('leaves the rest of an answer, and an error, as they are', async () => {
    const { ask } = setUp({ reply: () => Response.json({ success: false, error: { code: 'resource_not_found', message: 'No', details: { file_url: 'x' } } }, { status: 404 }) });
    expect(await (await ask('/documents/doc_1')).json()).toMatchObject({ error: { details: { file_url: 'x' } } });
    const html = setUp({ reply: () => new Response('{broken', { headers: { 'content-type': 'application/json' } }) });
    expect(await errorOf(await html.ask('/webhooks/wh_1'))).toEqual([502, 'upstream_invalid']);
  });

  it('reads on as usual for the client', async () => {
    const { proxy } = setUp({ reply: ({ url }) => Response.json({ data: url.includes('webhooks') ? [{ id: 'wh_1' }] : url.includes('documents') ? document : [{ id: 'team_a' }] }) });
    const client = createClient({ baseUrl: 'http://host.test/api/gigstack', fetch: (url, init) => proxy(new Request(url, init)) });
    expect((await client.call(webhooks.list)).data).toEqual([{ id: 'wh_1' }]);
    expect((await client.call(documents.get, { params: { id: 'doc_1' } })).file_url).toBeUndefined();
    expect((await client.call(teams.list)).data).toEqual([{ id: 'team_a' }]);
  });
});
