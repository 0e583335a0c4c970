import { describe, expect, it } from 'vitest';
import { emulatorKey } from '../../auth/emulatorKey.js';
import { seedTeams } from '../../seeds/seedTeams.js';
import { createCaller } from '../../testing/createCaller.js';
import { sampleSale } from '../../testing/sampleSale.js';

interface Heard {
  url: string;
  headers: Headers;
  event: { id: string; type: string; created: number; livemode: boolean; data: { object: Record<string, unknown> } };
}

/** An emulator whose deliveries are heard here; `answers` are the statuses given back, 200 when they run out. */
function listening(answers: (number | Error)[] = []) {
  const heard: Heard[] = [];
  const { call, emulator } = createCaller({
    deliver: async (request) => {
      heard.push({ url: request.url, headers: request.headers, event: JSON.parse(await request.text()) as Heard['event'] });
      const next = answers.shift() ?? 200;
      if (next instanceof Error) throw next;
      return new Response(null, { status: next });
    },
  });
  const types = async () => {
    await emulator.delivered();
    return heard.splice(0).map(({ event }) => event.type);
  };
  return { call, emulator, heard, types };
}

const url = 'https://host.example/hook';

describe('deliveries', () => {
  it('tell everything that changes, with the full record, once each', async () => {
    const { call, emulator, heard, types } = listening();
    await call('POST', '/webhooks', { url, events: ['payment.created', 'payment.succeeded', 'payment.updated', 'payment.canceled', 'invoice.created', 'receipt.created', 'customer.created', 'teams.created'] });
    const { record } = await call('POST', '/payments/register', { ...sampleSale, payment_form: '03' });
    await emulator.delivered();
    expect(heard.map(({ event }) => event.type).sort()).toEqual(['invoice.created', 'payment.created', 'payment.succeeded']);
    const told = heard.find(({ event }) => event.type === 'payment.succeeded');
    expect(told).toMatchObject({ url, event: { livemode: false, data: { object: { id: record['id'], status: 'succeeded', invoices: record['invoices'] } } } });
    expect(told?.headers.get('webhook-id')).toBe(told?.event.id);
    expect(new Set(heard.map(({ event }) => event.id)).size).toBe(3);
    heard.length = 0;
    await call('POST', `/payments/${String(record['id'])}/refund`);
    expect((await types()).sort()).toEqual(['invoice.created', 'payment.updated']);
    await call('POST', '/payments/register', { ...sampleSale, client: { name: 'Ana' }, payment_form: '01' });
    expect((await types()).sort()).toEqual(['customer.created', 'payment.created', 'payment.succeeded', 'receipt.created']);
    await call('POST', '/teams', { brand: { alias: 'Otra' } });
    expect(await types()).toEqual(['teams.created']);
  });

  it('tell what comes by itself: a silence that accepts, a payment that falls due and one that is too late, once each', async () => {
    const { call, emulator, heard, types } = listening();
    const day = 86_400_000;
    await call('POST', '/webhooks', { url, events: ['invoice.canceled', 'payment.upcoming_due_date', 'payment.canceled'] });
    await call('PUT', `/teams/${seedTeams.papeleria}/settings`, { limit_days_to_pay: 20, payment_reminders: { days: 3, enabled: true } });
    await call('POST', '/payments/request', sampleSale);
    const { record: paid } = await call('POST', '/payments/request', sampleSale);
    await call('POST', `/payments/${String(paid['id'])}/paid`, { payment_form: '01' });
    // Of weeks ago, so that its receiver is asked.
    await call('DELETE', '/invoices/5EED0000-0000-4000-8000-000000000002', { motive: '02' });
    expect(await types()).toEqual([]);
    emulator.clock.advance(16 * day);
    await call('GET', '/clients');
    await emulator.delivered();
    expect(heard.splice(0).map(({ event: { type, data } }) => [type, data.object['status'], data.object['cancellation_status']])).toEqual([['invoice.canceled', 'canceled', 'expired']]);
    for (const [days, type] of [[1, 'payment.upcoming_due_date'], [3, 'payment.canceled'], [30, undefined]] as const) {
      emulator.clock.advance(days * day);
      await call('GET', '/clients');
      expect(await types()).toEqual(type === undefined ? [] : [type]);
    }
  });

  it('are not made for what did not happen', async () => {
    const { call, types } = listening();
    await call('POST', '/webhooks', { url, events: ['payment.created', 'customer.created'] });
    await call('POST', '/payments/request', { client: { name: 'Ana' }, items: [{ unit_price: 1, id: 'service_x' }] });
    expect(await types()).toEqual([]);
  });

  it('are tried again with the same id, each time later, until they are taken', async () => {
    const { call, emulator, heard } = listening([500, new Error('refused'), 302]);
    await call('POST', '/webhooks', { url, events: ['payment.created'] });
    await call('POST', '/payments/request', sampleSale);
    for (const seconds of [0, 1, 5, 30]) {
      emulator.clock.advance(seconds * 1000);
      await emulator.delivered();
    }
    expect(heard).toHaveLength(4);
    expect(new Set(heard.map(({ event }) => event.id)).size).toBe(1);
    emulator.clock.advance(86_400_000);
    await emulator.delivered();
    expect(heard).toHaveLength(4);
  });

  it('give up after the last delay, and are seen by the control path', async () => {
    const { call, emulator, heard } = listening(Array<number>(20).fill(503));
    await call('POST', '/webhooks', { url, events: ['payment.created'] });
    await call('POST', '/payments/request', sampleSale);
    for (let day = 0; day < 10; day += 1) {
      await emulator.delivered();
      emulator.clock.advance(86_400_000);
    }
    expect(heard).toHaveLength(7);
    const answer = await emulator.fetch(new Request('http://emulator.test/_emulator/deliveries'));
    expect(((await answer.json()) as { data: object[] }).data).toMatchObject([{ status: 'failed', url }]);
  });

  it('leave this machine only with a deliver of the caller', async () => {
    const { call, emulator } = createCaller();
    await call('POST', '/webhooks', { url, events: ['payment.created'] });
    await call('POST', '/payments/request', sampleSale);
    await emulator.delivered();
    const answer = await emulator.fetch(new Request('http://emulator.test/_emulator/deliveries'));
    expect(((await answer.json()) as { data: object[] }).data).toMatchObject([{ status: 'failed', attempts: [{ error: expect.stringContaining('only calls addresses of this machine') as string }] }]);
  });

  it('of a Connect webhook come from the other teams of the account too, and test from live never meet', async () => {
    const { call, types } = listening();
    await call('POST', '/webhooks', { url, events: ['payment.created'], type: 'gigstack_connect' });
    await call('POST', '/webhooks', { url, events: ['payment.created'] });
    await call('POST', `/payments/request?team=${seedTeams.estudio}`, { client: { name: 'Ana' }, items: sampleSale.items });
    expect(await types()).toEqual(['payment.created']);
    await call('POST', '/payments/request', { items: sampleSale.items }, { authorization: emulatorKey({ livemode: true }) });
    expect(await types()).toEqual([]);
  });

  it('are signed when asked, with a secret that is told once', async () => {
    const { call, emulator, heard } = listening();
    const { record } = await call('POST', '/webhooks', { url, events: ['payment.created'], signing: { enabled: true }, security: { headers: { 'X-Host': 'abc' } } });
    const { secret } = record['signing'] as { secret: string };
    expect(secret).toMatch(/^whsec_\w{48}$/);
    expect((await call('GET', `/webhooks/${String(record['id'])}`)).record).toMatchObject({ signing: { enabled: true }, security: { headers: { 'X-Host': '***' } } });
    await call('POST', '/payments/request', sampleSale);
    await emulator.delivered();
    expect(heard[0]?.headers.get('webhook-signature')).toMatch(/^v1,[\w+/]+=$/);
    expect(heard[0]?.headers.get('x-host')).toBe('abc');
  });
});

describe('webhooks', () => {
  it('are made, read, changed and removed, with the envelope of theirs', async () => {
    const { call } = createCaller({ now: () => 1_800_000_000_000 });
    const made = await call('POST', '/webhooks', { url, events: ['invoice.created', 'invoice.created'], description: 'Mi host' });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ success: true, message: 'Webhook created successfully', timestamp: 1_800_000_000_000 });
    expect(made.record).toMatchObject({ id: expect.stringMatching(/^wh_/) as string, events: ['invoice.created'], status: 'active', created_at: 1_800_000_000_000 });
    const path = `/webhooks/${String(made.record['id'])}`;
    const changed = await call('PUT', path, { status: 'inactive', events: [], expected_revision: made.record['revision'] });
    expect(changed.record).toMatchObject({ status: 'inactive', events: [], url });
    expect((await call('PUT', path, { description: 'x', expected_revision: made.record['revision'] })).status).toBe(409);
    expect((await call('GET', '/webhooks?status=active')).records).toEqual([]);
    expect((await call('GET', '/webhooks?status=inactive')).records).toHaveLength(1);
    expect((await call('DELETE', path)).record).toEqual({ id: made.record['id'], deleted: true });
    expect((await call('GET', path)).status).toBe(404);
  });

  it('with one operation_id are one webhook', async () => {
    const { call } = createCaller();
    const body = { url, events: ['invoice.created'], operation_id: '0b8a5a3e-1111-4222-8333-444455556666' };
    const [first, second] = [await call('POST', '/webhooks', body), await call('POST', '/webhooks', body)];
    expect(second.record['id']).toBe(first.record['id']);
    expect((await call('GET', '/webhooks')).records).toHaveLength(1);
  });

  it.each([
    [{ url: 'ftp://x', events: ['invoice.created'] }, 'url: must be an http or https address'],
    [{ url, events: [] }, 'events: must name at least one event'],
    [{ url, events: ['invoice.stamped'] }, expect.stringMatching(/^events\[0\]: must be one of payment\.created/)],
    [{ url, events: ['invoice.created'], color: 'red' }, 'color: is not a known field'],
    [{ url, events: ['invoice.created'], expected_revision: 'a'.repeat(64) }, 'expected_revision: is not a known field'],
  ])('name what is wrong in %j', async (body, detail) => {
    const { status, error } = await createCaller().call('POST', '/webhooks', body);
    expect([status, error.details]).toEqual([400, [detail]]);
  });
});
