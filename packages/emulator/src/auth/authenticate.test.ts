import { describe, expect, it } from 'vitest';
import { memoryStore } from '../store/memoryStore.js';
import { seedTeams } from '../seeds/seedTeams.js';
import { createCaller } from '../testing/createCaller.js';
import { emulatorKey } from './emulatorKey.js';

const other = JSON.stringify({ team: 'team_papeleria', livemode: false, key_id: 'x' });
const foreignJwt = `eyJhbGciOiJIUzI1NiJ9.${btoa(other)}.c2lnbmF0dXJl`;

describe('the key', () => {
  it.each([
    ['with Bearer', `Bearer ${emulatorKey()}`],
    ['bare', emulatorKey()],
    ['with another spelling of bearer', `bearer ${emulatorKey()}`],
  ])('opens the door %s', async (_how, authorization) => {
    const { call } = createCaller();
    expect((await call('GET', '/clients', undefined, { authorization })).status).toBe(200);
  });

  it.each([
    ['missing', {}, 'unauthorized'],
    ['empty', { authorization: 'Bearer ' }, 'unauthorized'],
    ['no token at all', { authorization: 'Bearer abc' }, 'invalid_token'],
    ['of real gigstack', { authorization: `Bearer ${foreignJwt}` }, 'invalid_token'],
    ['of a team that is not here', { authorization: `Bearer ${emulatorKey({ team: 'team_x' })}` }, 'invalid_token'],
  ])('is refused with 401 when %s', async (_how, headers, code) => {
    const { call } = createCaller();
    const { status, error } = await call('GET', '/clients', undefined, headers);
    expect([status, error.code]).toEqual([401, code]);
  });

  it('has three parts and says team, mode and id', () => {
    const [, payload = '', ...rest] = emulatorKey({ team: seedTeams.estudio, livemode: true }).split('.');
    expect(rest).toHaveLength(1);
    expect(JSON.parse(atob(payload))).toEqual({ team: 'team_estudio', livemode: true, key_id: 'key_live_team_estudio' });
  });

  it('in live mode sees none of the test documents', async () => {
    const { call } = createCaller({}, emulatorKey({ livemode: true }));
    expect((await call('GET', '/clients')).records).toEqual([]);
  });
});

describe('the team parameter', () => {
  it('acts for another team of the billing account', async () => {
    const { call } = createCaller();
    const own = await call('GET', '/clients?limit=100');
    const others = await call('GET', `/clients?limit=100&team=${seedTeams.estudio}`);
    expect([own.records.length, others.records.length]).toEqual([12, 6]);
    expect(others.records.every(({ team }) => team === seedTeams.estudio)).toBe(true);
  });

  it('keeps what is created under the team it names', async () => {
    const { call } = createCaller();
    const { record } = await call('POST', `/invoices/draft?team=${seedTeams.estudio}`, { invoice_type: 'I' });
    expect((await call('GET', `/invoices/draft/${String(record['id'])}`)).status).toBe(404);
    expect((await call('GET', `/invoices/draft/${String(record['id'])}?team=${seedTeams.estudio}`)).status).toBe(200);
  });

  it.each(['team_nobody', ''])('is refused with 403 for %j', async (team) => {
    const { call } = createCaller();
    const { status, error } = await call('GET', `/clients?team=${team}`);
    expect([status, error.code]).toEqual([403, 'insufficient_permissions']);
  });

  it.each([
    ['the key has no Connect', { connect_enabled: false }, seedTeams.estudio, 403],
    ['the accounts differ', { billing_account: 'billing_other' }, seedTeams.estudio, 403],
    ['it names the key\'s own team', { connect_enabled: false }, seedTeams.papeleria, 200],
  ])('when %s', async (_case, change, team, status) => {
    const store = memoryStore();
    const { call } = createCaller({ store });
    const stored = store.get('teams', seedTeams.papeleria);
    store.put('teams', stored?.entry ?? { id: '', partition: '', createdAt: 0, name: '' }, { ...(stored?.body as object), ...change });
    expect((await call('GET', `/clients?team=${team}`)).status).toBe(status);
  });
});
