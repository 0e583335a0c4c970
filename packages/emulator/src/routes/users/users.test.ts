import { describe, expect, it } from 'vitest';
import { seedTeams } from '../../seeds/seedTeams.js';
import { seedUsers } from '../../seeds/seedUsers.js';
import { createCaller } from '../../testing/createCaller.js';
import { openPage } from '../../testing/openPage.js';

describe('users', () => {
  it('are made, join a team, are changed, listed and taken out of every team', async () => {
    const { call } = createCaller();
    const { status, record } = await call('POST', '/users', { email: 'ana@nomada.example', first_name: 'Ana', last_name: 'Ríos', auto_join: true, role: 'editor' });
    expect([status, record]).toMatchObject([201, { name: 'Ana Ríos', firstName: 'Ana', role: 'editor', invitation_sent: false, teams: [{ team_id: seedTeams.papeleria, team_name: 'Papelería El Faro', role: 'editor' }] }]);
    const path = `/users/${String(record['id'])}`;
    expect((await call('PUT', path, { last_name: null, phone: '+52 55 0000 0009' })).record).toMatchObject({ name: 'Ana', lastName: null, phone: '+52 55 0000 0009', email: 'ana@nomada.example' });
    const first = await call('GET', '/users?limit=3');
    expect([first.records[0]?.['id'], first.body.total_results, first.body.has_more]).toEqual([record['id'], 4, true]);
    expect((await call('GET', `/users?limit=3&next=${String(first.body.next)}`)).records.map(({ id }) => id)).toEqual([seedUsers.julia]);
    expect((await call('DELETE', path)).record).toMatchObject({ removed_from_teams: [seedTeams.papeleria], deleted: false });
    expect((await call('GET', path)).record['teams']).toEqual([]);
  });

  it.each([
    ['POST', '', { email: 'JULIA@nomada.example' }, 409, 'resource_already_exists'],
    ['POST', '', { email: 'no' }, 400, 'validation_failed'],
    ['POST', '', { email: 'x@y.example', role: 'owner', auto_join: true }, 400, 'validation_failed'],
    ['PUT', '/user_nobody', { first_name: 'X' }, 404, 'resource_not_found'],
    ['GET', '/user_nobody', undefined, 404, 'resource_not_found'],
    ['DELETE', '/user_nobody', undefined, 404, 'resource_not_found'],
    ['POST', '/login-link', { user_id: 'user_nobody' }, 404, 'resource_not_found'],
    ['POST', '/reset-password', {}, 400, 'validation_failed'],
  ])('%s /users%s refuses %j', async (method, path, body, status, code) => {
    const answer = await createCaller().call(method, `/users${path}`, body);
    expect([answer.status, answer.error.code]).toEqual([status, code]);
  });

  it('sign in by a link, and are not told apart from strangers when a password is reset', async () => {
    const { call, emulator } = createCaller();
    const { record } = await call('POST', '/users/login-link', { user_id: seedUsers.julia });
    expect((await openPage(emulator, String(record['url']))).status).toBe(200);
    const known = await call('POST', '/users/reset-password', { email: 'julia@nomada.example' });
    const unknown = await call('POST', '/users/reset-password', { email: 'nadie@nomada.example' });
    expect(unknown).toEqual(known);
    const { html } = await openPage(emulator, '/mail');
    expect([html.includes('julia@nomada.example'), html.includes('nadie@nomada.example')]).toEqual([true, false]);
  });
});
