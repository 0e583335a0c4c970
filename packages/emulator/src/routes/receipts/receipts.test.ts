import { describe, expect, it } from 'vitest';
import { emulatorKey } from '../../auth/emulatorKey.js';
import { seedClients } from '../../seeds/seedClients.js';
import { createCaller } from '../../testing/createCaller.js';
import { sampleSale, sampleSaleWithoutRfc } from '../../testing/sampleSale.js';

const day = 86_400_000;

/** A caller with one receipt in each state: open, invoiced, canceled and expired. */
async function everyState() {
  const { call, emulator } = createCaller({ now: () => Date.UTC(2026, 10, 3, 18) });
  const made = async (fields: object = {}) => String((await call('POST', '/receipts', { ...sampleSale, ...fields })).record['id']);
  const expired = await made({ periodicity: 'day' });
  const [invoiced, canceled] = [await made(), await made()];
  emulator.clock.advance(2 * day);
  const open = await made({ metadata: { mesa: '4' } });
  const { record } = await call('POST', `/receipts/${invoiced}/stamp`);
  await call('DELETE', `/receipts/${canceled}`);
  return { call, emulator, open, invoiced, canceled, expired, uuid: String(record['uuid']) };
}

describe('lists of receipts', () => {
  it('tell each state under every word the clients of the API have for it, and go page by page', async () => {
    const { call, open, invoiced, canceled, expired } = await everyState();
    const listed = async (query: string) => (await call('GET', `/receipts?${query}`)).records.map(({ id }) => id);
    for (const word of ['pending', 'open']) expect(await listed(`status=${word}`)).toEqual([open]);
    for (const word of ['invoiced', 'stamped', 'completed']) expect(await listed(`status=${word}`)).toEqual([invoiced]);
    for (const word of ['canceled', 'cancelled']) expect(await listed(`status=${word}`)).toEqual([canceled]);
    expect(await listed('status=expired')).toEqual([expired]);
    expect(await listed('metadata.mesa=4')).toEqual([open]);
    expect([await listed(`client_id=${seedClients.fisica}`), (await listed(`client_id=${seedClients.universidad}`)).length]).toEqual([[], 4]);
    const first = await call('GET', '/receipts?limit=3');
    expect([first.body.has_more, first.body.total_results, (await listed(`limit=3&next=${String(first.body.next)}`)).length]).toEqual([true, 4, 1]);
    expect((await call('GET', '/receipts/search?q=universidad')).body).toMatchObject({ found: 4, page: 1 });
    const { body } = await call('GET', '/clients?limit=1');
    expect((await call('GET', `/receipts?next=${String(body.next)}`)).status).toBe(400);
  });
});

describe('one receipt', () => {
  it('is one for one idempotency key', async () => {
    const { call } = createCaller();
    const answers = [await call('POST', '/receipts', { ...sampleSale, idempotency_key: 'a' }), await call('POST', '/receipts', { ...sampleSale, idempotency_key: 'a' })];
    expect(answers.map(({ status }) => status)).toEqual([201, 200]);
    expect(answers[1]?.record['id']).toBe(answers[0]?.record['id']);
  });

  it('goes to its client without a body, to the general public when told, to whom the data say, and once', async () => {
    const { call, open, expired, invoiced, canceled, uuid } = await everyState();
    expect((await call('GET', `/invoices/income/${uuid}`)).record).toMatchObject({ payment_method: 'PUE', total: 232 });
    expect((await call('POST', `/receipts/${invoiced}/stamp`)).error.details).toEqual([`uuid: ${uuid}`]);
    expect((await call('POST', `/receipts/${canceled}/stamp`)).status).toBe(409);
    expect((await call('POST', `/receipts/${expired}/stamp`)).error.code).toBe('business_rule_violation');
    const toPublic = await call('POST', `/receipts/${expired}/stamp`, { stamp_to: 'general_public_national' });
    expect((await call('GET', `/invoices/income/${String(toPublic.record['uuid'])}`)).record).toMatchObject({ client: { tax_id: 'XAXX010101000' } });
    expect((await call('POST', `/receipts/${open}/stamp`, { stamp_to: 'nobody' })).status).toBe(400);
    const nameless = await call('POST', '/receipts', sampleSaleWithoutRfc);
    const fiscal_information = { legal_name: 'XOCHILT CASAS CHAVEZ', tax_id: 'CACX7605101P8', tax_system: '612', zip: '36257' };
    expect((await call('POST', `/receipts/${String(nameless.record['id'])}/stamp`, { fiscal_information })).record).toMatchObject({ status: 'invoiced', client: { tax_id: 'CACX7605101P8' } });
  });

  it('is canceled only while open, and reopened when it expired or its invoice is canceled', async () => {
    const { call, open, invoiced, canceled, expired, uuid } = await everyState();
    const reopen = (id: string) => call('POST', `/receipts/${id}/reopen`, { reason: 'Lo pidió' });
    expect([(await call('DELETE', `/receipts/${invoiced}`)).status, (await call('DELETE', `/receipts/${canceled}`)).status]).toEqual([409, 409]);
    expect([(await reopen(open)).status, (await reopen(canceled)).status, (await reopen(invoiced)).status]).toEqual([409, 409, 409]);
    expect((await reopen(expired)).record).toMatchObject({ status: 'pending' });
    expect((await call('DELETE', `/invoices/${uuid}`, { motive: '02' })).status).toBe(200);
    expect((await reopen(invoiced)).record).toMatchObject({ status: 'pending', invoice_id: null });
    for (const [method, path] of [['GET', ''], ['DELETE', ''], ['POST', '/stamp'], ['POST', '/reopen']] as const) expect((await call(method, `/receipts/receipt_x${path}`, method === 'POST' ? {} : undefined)).status).toBe(404);
  });
});

describe('POST /invoices/eom/run', () => {
  const lastDay = Date.UTC(2026, 10, 30, 18);

  it('makes one global invoice of what nobody invoiced, for each currency and way of paying', async () => {
    const { call } = createCaller({ now: () => lastDay }, emulatorKey({ livemode: true }));
    for (const payment_form of ['01', '01', '04']) await call('POST', '/receipts', { items: sampleSale.items, payment_form });
    const { status, record } = await call('POST', '/invoices/eom/run');
    expect([status, record]).toMatchObject([200, { status: 'completed', receipts: 3 }]);
    const invoices = await Promise.all((record['invoices'] as string[]).map(async (uuid) => (await call('GET', `/invoices/income/${uuid}`)).record));
    expect(invoices.map(({ total }) => Number(total)).sort((a, b) => a - b)).toEqual([232, 464]);
    for (const invoice of invoices) expect(invoice).toMatchObject({ global: { periodicity: '04', months: '11', year: 2026 }, client: { tax_id: 'XAXX010101000' } });
    expect((await call('GET', '/receipts?status=invoiced')).records).toHaveLength(3);
    expect((await call('POST', '/invoices/eom/run', {})).record).toEqual({ status: 'completed', receipts: 0, invoices: [] });
  });

  it.each([['a test key', false, lastDay], ['the day before', true, lastDay - day], ['eleven at night', true, Date.UTC(2026, 11, 1, 5)]])('is refused with %s', async (_case, livemode, now) => {
    const { status, error } = await createCaller({ now: () => now }, emulatorKey({ livemode })).call('POST', '/invoices/eom/run', {});
    expect([status, error.code]).toEqual([403, 'operation_not_allowed']);
  });
});
