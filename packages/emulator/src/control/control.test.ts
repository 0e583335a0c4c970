import { clients, createClient, drafts, invoices, type GigstackError } from '@gigstack-ui/api';
import { describe, expect, it } from 'vitest';
import { emulatorKey } from '../auth/emulatorKey.js';
import { seedTeams } from '../seeds/seedTeams.js';
import { createCaller } from '../testing/createCaller.js';
import { sampleDraft } from '../testing/sampleDraft.js';
import { sampleSale } from '../testing/sampleSale.js';

/** An emulator, its knobs over HTTP, and the API package's own client in front of it. */
function turning() {
  const { call, emulator } = createCaller({ now: () => 1_800_000_000_000 });
  const turn = async (method: string, knob: string, body?: object, headers: HeadersInit = {}, origin = 'http://127.0.0.1:4010') => {
    const answer = await emulator.fetch(new Request(`${origin}/_emulator${knob}`, { method, headers, ...(body && { body: JSON.stringify(body) }) }));
    return { status: answer.status, ...((await answer.json()) as { data?: Record<string, unknown> }) };
  };
  const client = createClient({
    baseUrl: 'http://emulator.test/v2',
    fetch: (url, init) => emulator.fetch(new Request(url, init)),
    headers: { authorization: `Bearer ${emulatorKey()}` },
    retries: 0,
  });
  return { call, turn, client };
}

const errorOf = (answer: Promise<unknown>): Promise<Partial<GigstackError>> => answer.then(() => ({}), (error: GigstackError) => error);

describe('the knobs of trouble', () => {
  it('are read, set one by one and cleared', async () => {
    const { turn } = turning();
    const set = { latency: 1, error_rate: 0.5, cent_drift: true, envelope: 'success', null_elements: true, receiver: 'accepts' };
    expect((await turn('PUT', '/faults', set)).data).toMatchObject({ faults: set });
    expect((await turn('PUT', '/faults', { latency: 2 })).data).toMatchObject({ faults: { ...set, latency: 2 } });
    expect((await turn('DELETE', '/faults')).data).toMatchObject({ faults: { latency: 0, error_rate: 0, cent_drift: false, envelope: 'documented', null_elements: false, receiver: 'silent' } });
    expect((await turn('GET', '/clock')).data).toMatchObject({ clock: 1_800_000_000_000 });
  });

  it('fail at once by rate, the next ones by number, and drift by a cent', async () => {
    const { turn, call } = turning();
    await turn('PUT', '/faults', { error_rate: 1 });
    expect((await call('GET', '/clients')).status).toBe(503);
    await turn('PUT', '/faults', { error_rate: 0, cent_drift: true, fail_next: [{ endpoint: '*', times: 2, status: 429 }] });
    expect([(await call('GET', '/clients')).status, (await call('GET', '/services')).status, (await call('GET', '/clients')).status]).toEqual([429, 429, 200]);
    expect((await call('POST', '/invoices/draft', sampleDraft)).record['total']).toBe(232.01);
  });

  it.each([{ latency: -1 }, { latency: '1' }, { error_rate: 2 }, { envelope: 'own' }, { nonsense: 1 }, { fail_next: [{ endpoint: 'x', status: 200 }] }])('refuse %j', async (wrong) => {
    expect((await turning().turn('PUT', '/faults', wrong)).status).toBe(400);
  });
});

describe.each(['documented', 'message', 'success', 'nested', 'errors-as-200'])('in the envelope %s', (envelope) => {
  it('the client reads one, lists with nothing in between, numbered pages, a raw PDF and errors', async () => {
    const { turn, client } = turning();
    await turn('PUT', '/faults', { envelope, null_elements: true });
    const page = await client.call(clients.list, { query: { limit: 5 } });
    expect([page.data.length, page.hasMore, page.data.every((each) => each.id !== '')]).toEqual([5, true, true]);
    expect((await client.call(clients.list, { query: { limit: 50, next: page.next ?? '' } })).data).toHaveLength(7);
    expect((await client.call(clients.search, { query: { q: 'universidad' } })).data).toHaveLength(1);
    expect((await client.call(invoices.errors, { query: { code: 'CFDI40145' } })).data[0]?.code).toBe('CFDI40145');
    const { id } = await client.call(drafts.create, { body: { invoice_type: 'I' } });
    expect((await client.call(drafts.preview, { params: { id } })).pdf).toMatch(/^JVBERi0/);
    expect(await errorOf(client.call(clients.get, { params: { id: 'nobody' } }))).toMatchObject({ kind: 'api', code: 'resource_not_found' });
  });
});

describe('the knobs of time and records', () => {
  it('move the clock, and bring a payment to every end it may have', async () => {
    const { turn, call } = turning();
    expect((await turn('PUT', '/clock', { at: 1_700_000_000_000, advance: 5 })).data).toMatchObject({ clock: 1_700_000_000_005 });
    expect((await turn('DELETE', '/clock')).data).toMatchObject({ clock: 1_800_000_000_000 });
    const asked = async () => String((await call('POST', '/payments/request', { ...sampleSale, allowed_payment_methods: ['card', 'bank', 'oxxo'] })).record['id']);
    for (const [knob, status] of [['wait', 'pending'], ['decline', 'failed'], ['settle', 'succeeded'], ['expire', 'canceled']] as const) {
      const id = await asked();
      expect((await turn('POST', `/payments/${id}/${knob}`)).data).toMatchObject({ id, status });
      expect((await call('GET', `/payments/${id}`)).record).toMatchObject({ status });
    }
    expect((await turn('POST', '/payments/payment_x/settle')).status).toBe(404);
  });

  it('take Stripe, certificate and Connect from a team, and make keys', async () => {
    const { turn, call } = turning();
    await turn('PUT', `/teams/${seedTeams.papeleria}`, { integrations: { stripe: { completed: false } }, sat: { completed: false }, connect_enabled: false });
    expect((await call('GET', '/teams/integrations')).record).toEqual({ stripe: false });
    expect((await call('GET', `/clients?team=${seedTeams.estudio}`)).status).toBe(403);
    const key = String((await turn('POST', '/keys', { team: seedTeams.estudio, livemode: true })).data?.['key']);
    expect(JSON.parse(atob(key.split('.')[1] ?? ''))).toMatchObject({ team: seedTeams.estudio, livemode: true });
    expect((await call('GET', '/clients', undefined, { authorization: key })).status).toBe(200);
    expect([(await turn('POST', '/keys', { team: 'team_x' })).status, (await turn('PUT', '/teams/team_x', {})).status, (await turn('GET', '/nonsense')).status]).toEqual([404, 404, 404]);
  });

  it('are turned from this machine only, and by no page of another origin', async () => {
    const { turn } = turning();
    expect((await turn('GET', '/faults', undefined, {}, 'http://192.168.1.5:4010')).status).toBe(403);
    expect((await turn('PUT', '/faults', {}, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await turn('PUT', '/faults', {}, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });
});
