import { describe, expect, it } from 'vitest';
import { createCaller } from '../../testing/createCaller.js';
import { sampleDraft } from '../../testing/sampleDraft.js';

const day = 86_400_000;
/** A Monday at noon in Mexico City. */
const monday = Date.UTC(2026, 10, 23, 18);
/** Seeded: 783 pesos (at once), 9,752.12 PPD, and 1,513.92 of weeks ago (its receiver is asked). */
const small = '5EED0000-0000-4000-8000-000000000003';
const ppd = '5EED0000-0000-4000-8000-000000000001';
const large = '5EED0000-0000-4000-8000-000000000002';

function setUp(faults = {}) {
  let now = monday;
  const caller = createCaller({ now: () => now, faults });
  const cancel = (uuid: string, body: object = { motive: '02' }) => caller.call('DELETE', `/invoices/${uuid}`, body);
  const read = async (uuid: string) => (await caller.call('GET', `/invoices/income/${uuid}`)).record;
  return { ...caller, cancel, read, wait: (milliseconds: number) => void (now += milliseconds) };
}

describe('DELETE /invoices/:uuid', () => {
  it('cancels a small invoice at once, with a receipt of the SAT', async () => {
    const { call, cancel, read, emulator } = setUp();
    const { status, record } = await cancel(small);
    expect([status, record['status'], record['cancellation_status']]).toEqual([200, 'canceled', 'not_required']);
    const receipt = await (await emulator.fetch(new Request(String(record['cancellation_receipt'])))).text();
    expect(receipt).toContain(`<UUID>${small}</UUID><EstatusUUID>201</EstatusUUID>`);
    expect((await read(small))['status']).toBe('canceled');
    expect((await call('GET', '/invoices/income?status=cancelled')).records.map(({ uuid }) => uuid)).toEqual([small]);
    expect((await call('GET', `/invoices/sat/${small}`)).record).toMatchObject({ status: 'Cancelado', cancellation_date: monday / 1000 });
    expect((await cancel(small)).status).toBe(409);
  });

  it('asks the receiver of a large one, whose silence accepts after three business days', async () => {
    const { cancel, read, wait, emulator } = setUp();
    const { record } = await cancel(large);
    expect([record['status'], record['cancellation_status'], record['cancellation_receipt']]).toEqual(['valid', 'pending', undefined]);
    expect((await cancel(large)).status).toBe(409);
    expect(await (await emulator.fetch(new Request('http://emulator.test/mail'))).text()).toContain('Papelería El Faro pide cancelar Factura A-2');
    wait(3 * day - 1);
    expect((await read(large))['cancellation_status']).toBe('pending');
    wait(1);
    expect(await read(large)).toMatchObject({ status: 'canceled', cancellation_status: 'expired' });
  });

  it.each([
    ['accept', 'canceled', 'accepted', 'está cancelada'],
    ['reject', 'valid', 'rejected', 'sigue vigente'],
  ])('lets the receiver %s in a page', async (answer, status, state, words) => {
    const { cancel, read, emulator } = setUp();
    await cancel(large);
    const mails = await (await emulator.fetch(new Request('http://emulator.test/mail'))).text();
    const letter = await (await emulator.fetch(new Request(`http://emulator.test${/\/mail\/mail_\w+/.exec(mails)?.[0]}`))).text();
    const address = `http://emulator.test${/\/acceptance\/[^"]+/.exec(letter)?.[0]}`;
    expect(await (await emulator.fetch(new Request(address))).text()).toContain('¿Aceptas cancelar');
    const form = new FormData();
    form.set('answer', answer);
    expect(await (await emulator.fetch(new Request(address, { method: 'POST', body: form }))).text()).toContain(words);
    expect(await read(large)).toMatchObject({ status, cancellation_status: state });
    expect((await emulator.fetch(new Request(address.replace(/signature=.*/, 'signature=x')))).status).toBe(404);
    expect((await cancel(large)).status).toBe(answer === 'accept' ? 409 : 200);
  });

  it.each([['accepts', 'canceled', 'accepted'], ['rejects', 'valid', 'rejected']])('has a knob for a receiver that %s', async (receiver, status, state) => {
    const { cancel } = setUp({ receiver });
    expect((await cancel(large)).record).toMatchObject({ status, cancellation_status: state });
  });

  it.each(['substitution_uuid', 'replacement'])('with motive 01 wants a valid invoice in its place, named as %s', async (name) => {
    const { call, cancel } = setUp();
    const { invoice_type: _type, ...sale } = sampleDraft;
    const { record } = await call('POST', '/invoices/income', { ...sale, related_documents: [{ relationship: '04', documents: [small] }] });
    const canceled = await cancel(small, { motive: '01', [name]: String(record['uuid']).toLowerCase() });
    expect(canceled.record).toMatchObject({ status: 'canceled', substitution_uuid: record['uuid'] });
  });

  it('holds an invoice while others hang on it, and gives its balance back when they go', async () => {
    const { call, cancel, read } = setUp();
    const paid = await call('POST', '/invoices/payment', { payment_form: '03', invoices: [{ uuid: ppd, amount: 152.12 }] });
    const held = await cancel(ppd);
    expect([held.status, held.error.code, held.error.details]).toEqual([400, 'business_rule_violation', [`uuid: ${String(paid.record['uuid'])}`]]);
    expect(await read(ppd)).toMatchObject({ last_balance: 9600, payment_complements: 1 });
    expect((await cancel(String(paid.record['uuid']))).record['status']).toBe('canceled');
    expect(await read(ppd)).toMatchObject({ last_balance: 9752.12, payment_complements: 0 });
    expect((await cancel(ppd)).status).toBe(200);
  });

  it('is too late once the year is closed', async () => {
    const { cancel, wait } = setUp();
    wait(200 * day);
    expect((await cancel(large)).error.code).toBe('business_rule_violation');
  });

  it.each([
    [{}, 400, 'motive: must be one of'],
    [{ motive: '05' }, 400, 'motive: must be one of'],
    [{ motive: '01' }, 400, 'substitution_uuid: is required with motive 01'],
    [{ motive: '02', substitution_uuid: large }, 400, 'substitution_uuid: goes only with motive 01'],
    [{ motive: '01', substitution_uuid: small }, 400, 'substitution_uuid: must be another valid invoice'],
    [{ motive: '01', substitution_uuid: 'x'.repeat(10_000) }, 400, 'substitution_uuid: must be another valid invoice'],
  ])('refuses %j', async (body, status, detail) => {
    const { cancel, read } = setUp();
    const answer = await cancel(small, body);
    expect([answer.status, answer.error.details?.join()]).toEqual([status, expect.stringContaining(detail.replace('must be one of', ''))]);
    expect((await read(small))['status']).toBe('valid');
    expect((await cancel('5EED0000-0000-4000-8000-000000000008', { motive: '02' })).status).toBe(404);
  });
});

describe('POST /invoices/:uuid/send', () => {
  it('keeps the letter and tells who would have had it', async () => {
    const { call, emulator } = setUp();
    const { record } = await call('POST', `/invoices/${large}/send`, { emails: ['otra@persona.example'] });
    expect(record).toEqual({ recipients: ['pagos@zapateria.example', 'otra@persona.example'], attachments: [`${large}.pdf`, `${large}.xml`] });
    expect((await call('POST', `/invoices/${large}/send`)).record['recipients']).toEqual(['pagos@zapateria.example']);
    expect(await (await emulator.fetch(new Request('http://emulator.test/mail'))).text()).toContain('Factura A-2 de Papelería El Faro');
    expect((await emulator.fetch(new Request('http://elsewhere.example/mail'))).status).toBe(403);
    expect((await emulator.fetch(new Request('http://emulator.test/mail/mail_x'))).status).toBe(404);
  });

  it.each([[{ emails: ['no'] }, 400], [{ emails: 'a@b.example' }, 400]])('refuses %j', async (body, status) => {
    expect((await setUp().call('POST', `/invoices/${large}/send`, body)).status).toBe(status);
  });
});

describe('GET /invoices/search', () => {
  it.each([['robotica', 'A', 1], ['a-6', 'A', 6], ['calculadora cientifca', 'A', 3], ['4186.80', 'A', 6]])('finds by %j', async (query, series, folio) => {
    const { records } = await setUp().call('GET', `/invoices/search?q=${encodeURIComponent(query)}`);
    expect(records[0]).toMatchObject({ series, folio_number: folio });
  });
});
