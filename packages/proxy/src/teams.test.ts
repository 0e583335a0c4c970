import { describe, expect, it } from 'vitest';
import { errorOf, setUp } from './testing/setUp.js';

const several = { authorize: () => ({ user: 'somebody', teams: ['team_a', 'team_b'] }) };
const own = { authorize: () => ({ user: 'somebody', teams: 'own' as const }) };
const targets = (heard: readonly { target: string }[]) => heard.map(({ target }) => target);

describe('a session with several teams', () => {
  it('acts for the one that is named', async () => {
    const { ask, heard } = setUp(several);
    await ask('/clients?team=team_b&limit=5');
    expect(targets(heard)).toEqual(['/v2/clients?limit=5&team=team_b']);
  });

  it('has to name one', async () => {
    const { ask, heard } = setUp(several);
    expect(await errorOf(await ask('/clients'))).toEqual([400, 'team_required']);
    expect(heard).toEqual([]);
  });

  it.each(['?team=team_c', '?team=', '?team=team_a%20', '?team=TEAM_A', '?team=team_a,team_b', '?team=toString'])('may not name another: %s', async (query) => {
    const { ask, heard } = setUp(several);
    expect(await errorOf(await ask(`/clients${query}`))).toEqual([403, 'team_not_allowed']);
    expect(heard).toEqual([]);
  });

  it('may not name two, whatever their order', async () => {
    for (const query of ['?team=team_a&team=team_c', '?team=team_c&team=team_a', '?team=team_a&%74eam=team_c']) {
      const { ask, heard } = setUp(several);
      expect(await errorOf(await ask(`/clients${query}`))).toEqual([400, 'invalid_query']);
      expect(heard).toEqual([]);
    }
  });

  it('cannot name another in a path, a body or a file', async () => {
    const { ask, heard } = setUp(several);
    const headers = { 'content-type': 'application/json' };
    const refused = [
      await ask('/teams/team_c?team=team_a'),
      await ask('/teams/team_b?team=team_a'),
      await ask('/teams/team_c/series?team=team_a'),
      await ask('/teams/team_c/members?team=team_a'),
      await ask('/invoices/draft?team=team_a', { body: JSON.stringify({ invoice_type: 'I', team: 'team_c' }) }),
      await ask('/clients/client_1?team=team_a', { method: 'PUT', headers, body: '{"team":null}' }),
      await ask('/_gs/files/abc/pdf?team=team_c'),
    ];
    for (const answer of refused) expect(await errorOf(answer)).toEqual([403, 'team_not_allowed']);
    expect(heard).toEqual([]);
  });

  it('is not fooled by a body that names a team twice', async () => {
    const { ask, heard } = setUp(several);
    await ask('/invoices/draft?team=team_a', { body: '{"team":"team_c","invoice_type":"I","team":"team_a"}' });
    expect(heard[0]?.body).toBe('{"team":"team_a","invoice_type":"I"}');
  });

  it('reads the team it acts for', async () => {
    const { ask, heard } = setUp(several);
    expect((await ask('/teams/team_b?team=team_b')).status).toBe(200);
    expect(targets(heard)).toEqual(['/v2/teams/team_b?team=team_b']);
  });
});

describe('a session with one team', () => {
  it('need not name it', async () => {
    const { ask, heard } = setUp();
    await ask('/clients');
    await ask('/clients?team=team_a');
    expect(targets(heard)).toEqual(['/v2/clients?team=team_a', '/v2/clients?team=team_a']);
  });
});

describe('a session with none', () => {
  it('is refused everything', async () => {
    const { ask, heard } = setUp({ authorize: () => ({ user: 'somebody', teams: [] }) });
    for (const query of ['', '?team=team_a', '?team=']) expect(await errorOf(await ask(`/clients${query}`))).toEqual([403, 'team_not_allowed']);
    expect(heard).toEqual([]);
  });
});

describe('a session of the key\'s own team', () => {
  it('names none', async () => {
    const { ask, heard } = setUp(own);
    await ask('/clients');
    expect(targets(heard)).toEqual(['/v2/clients']);
    for (const query of ['?team=team_own', '?team=team_b', '?team=']) expect(await errorOf(await ask(`/clients${query}`))).toEqual([403, 'team_not_allowed']);
    expect(heard).toHaveLength(1);
  });

  it('reads its own record, which is known from the key, and no other', async () => {
    const { ask, heard } = setUp(own);
    expect((await ask('/teams/team_own')).status).toBe(200);
    expect(await errorOf(await ask('/teams/team_b'))).toEqual([403, 'team_not_allowed']);
    expect(targets(heard)).toEqual(['/v2/teams/team_own']);
  });

  it('reads no team at all with a key that does not tell its own', async () => {
    const { ask, heard } = setUp({ ...own, apiKey: 'sk_test_0123456789', reply: () => Response.json({ data: [{ id: 'team_x' }, { name: 'no id' }] }) });
    expect(await errorOf(await ask('/teams/team_own'))).toEqual([403, 'team_not_allowed']);
    expect(heard).toEqual([]);
    expect(await (await ask('/teams')).json()).toEqual({ data: [] });
  });
});
