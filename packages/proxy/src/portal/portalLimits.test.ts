import { describe, expect, it } from 'vitest';
import { errorOf } from '../testing/setUp.js';
import { twoCustomers } from '../testing/setUpPortal.js';
import { memoryRateLimits } from './memoryRateLimits.js';
import type { RateLimitStore } from './RateLimitStore.js';

const form = (bytes: number) => {
  const body = new FormData();
  body.append('file', new Blob(['%PDF-1.7\n', new Uint8Array(bytes)], { type: 'application/pdf' }), 'constancia.pdf');
  return { method: 'POST', body };
};

describe('counting', () => {
  it('is done in the store that is given, by token and by address, so that several servers share it', async () => {
    const counts = new Map<string, number>();
    const shared: RateLimitStore = {
      increment: (key, windowMs) => {
        expect(windowMs).toBe(60_000);
        counts.set(key, (counts.get(key) ?? 0) + 1);
        return Promise.resolve(counts.get(key) ?? 0);
      },
    };
    const overrides = { rateLimits: shared, address: () => '203.0.113.7', limits: { perToken: 3 } };
    const [first, second] = [await twoCustomers(overrides), await twoCustomers(overrides)];
    const { session } = first.ours;
    const statuses = [];
    for (const machine of [first, second, first, second]) statuses.push((await machine.ask(session, '/payments')).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
    expect([...counts.keys()].map((key) => key.replace(/[0-9a-f-]{36}/, 'TOKEN')).sort()).toEqual(['portal:perAddress:203.0.113.7', 'portal:perToken:TOKEN']);
    expect([...counts.keys()].join(' ')).not.toContain(session.token);
  });

  it('ends an address that goes through many tokens, and leaves the others', async () => {
    let from = '203.0.113.7';
    const { portal, ours, theirs, ask } = await twoCustomers({ address: () => from, limits: { perAddress: 3 } });
    const third = await portal.mint({ clientId: ours.id, team: 'team_papeleria' });
    const statuses = [];
    for (const session of [ours.session, theirs.session, third, third]) statuses.push((await ask(session, '/payments')).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
    from = '203.0.113.8';
    expect((await ask(third, '/payments')).status).toBe(200);
  });

  it('starts anew after its minute', async () => {
    let time = Date.now();
    const { ours, ask } = await twoCustomers({ now: () => time, limits: { perToken: 1 } });
    expect((await ask(ours.session, '/payments')).status).toBe(200);
    expect((await ask(ours.session, '/payments')).status).toBe(429);
    time += 60_001;
    expect((await ask(ours.session, '/payments')).status).toBe(200);
  });

  it('holds a bounded number of keys', async () => {
    const store = memoryRateLimits(() => 0);
    await store.increment('first', 60_000);
    for (let key = 0; key < 20_000; key += 1) await store.increment(`address ${key}`, 60_000);
    // The oldest gave way.
    expect(await store.increment('first', 60_000)).toBe(1);
    expect(await store.increment('address 19999', 60_000)).toBe(2);
  });
});

describe('uploads', () => {
  it('are held to their size, and to few in a minute', async () => {
    const { ours, ask, upstreamCalls } = await twoCustomers({ limits: { uploads: 2 } });
    expect(await errorOf(await ask(ours.session, '/clients/csf', form(6 * 1024 * 1024)))).toEqual([413, 'body_too_large']);
    expect((await ask(ours.session, '/clients/csf', form(2_000))).status).not.toBe(429);
    const before = upstreamCalls.length;
    expect(await errorOf(await ask(ours.session, '/clients/csf', form(2_000)))).toEqual([429, 'rate_limit_exceeded']);
    expect(upstreamCalls.length).toBe(before);
  });

  it('fill the data of the client of the token, whoever the page names', async () => {
    const { ours, theirs, ask, upstreamCalls } = await twoCustomers();
    await ask(ours.session, `/clients/csf?client_id=${theirs.id}&team=team_estudio`, form(2_000));
    const [sent] = upstreamCalls.filter((call) => call.startsWith('POST /clients/csf'));
    expect(sent).toBe(`POST /clients/csf?client_id=${ours.id}&team=team_papeleria`);
  });
});
