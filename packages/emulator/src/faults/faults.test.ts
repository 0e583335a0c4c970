import { describe, expect, it } from 'vitest';
import { createCaller } from '../testing/createCaller.js';
import { sampleDraft } from '../testing/sampleDraft.js';

describe('faults', () => {
  it('fail the next requests of one endpoint before they have any effect', async () => {
    const { call, emulator } = createCaller();
    emulator.faults.failNext('drafts.create', { times: 2 });
    emulator.faults.failNext('drafts.create', { status: 429, body: { message: 'slow down', error: 'rate_limit_exceeded' } });
    const answers = [];
    for (let index = 0; index < 4; index += 1) answers.push(await call('POST', '/invoices/draft', sampleDraft));
    expect(answers.map(({ status }) => status)).toEqual([503, 503, 429, 201]);
    expect(answers[0]?.error.code).toBe('service_unavailable');
    expect((await call('GET', '/invoices/draft')).body.total_results).toBe(1);
  });

  it('lose the answer after the effect happened', async () => {
    const { call, emulator } = createCaller();
    const { record } = await call('POST', '/invoices/draft', sampleDraft);
    emulator.faults.loseAnswer('drafts.stamp');
    await expect(call('POST', `/invoices/draft/${String(record['id'])}/stamp`)).rejects.toThrow(TypeError);
    expect((await call('GET', `/invoices/draft/${String(record['id'])}`)).record).toMatchObject({ status: 'stamped' });
    expect((await call('POST', `/invoices/draft/${String(record['id'])}/stamp`)).status).toBe(409);
  });

  it('make totals drift by one cent', async () => {
    const { call } = createCaller({ faults: { centDrift: true } });
    expect((await call('POST', '/invoices/draft', sampleDraft)).record['total']).toBe(232.01);
  });

  it('delay, and let go when the caller gives up', async () => {
    const { emulator } = createCaller({ faults: { latency: 60_000 } });
    const controller = new AbortController();
    const answer = emulator.fetch(new Request('http://emulator.test/v2/clients', { signal: controller.signal }));
    controller.abort();
    await expect(answer).rejects.toThrow(/abort/i);
  });

  it('are gone once cleared', async () => {
    const { call, emulator } = createCaller({ faults: { latency: 60_000, centDrift: true } });
    emulator.faults.failNext('clients.list');
    emulator.faults.loseAnswer('clients.list');
    emulator.faults.clear();
    expect((await call('GET', '/clients')).status).toBe(200);
  });
});
