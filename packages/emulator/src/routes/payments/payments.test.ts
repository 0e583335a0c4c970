import { describe, expect, it } from 'vitest';
import { seedClients } from '../../seeds/seedClients.js';
import { seedTeams } from '../../seeds/seedTeams.js';
import { createCaller } from '../../testing/createCaller.js';
import { sampleItem } from '../../testing/sampleDraft.js';
import { sampleSale, sampleSaleWithoutRfc } from '../../testing/sampleSale.js';

const now = () => 1_800_000_000_000;
type Caller = ReturnType<typeof createCaller>['call'];

const request = (call: Caller, more: object = {}) => call('POST', '/payments/request', { ...sampleSale, ...more });
const register = (call: Caller, more: object = {}) => call('POST', '/payments/register', { ...sampleSale, payment_form: '03', ...more });
const invoicesOf = async (call: Caller, uuids: unknown) =>
  Promise.all((uuids as string[]).map(async (uuid) => (await call('GET', `/invoices/search?q=${uuid}`)).records[0] ?? {}));

describe('POST /payments/request', () => {
  it('answers the documented record with the address where it is paid', async () => {
    const { call } = createCaller({ now });
    const { status, body, record } = await request(call);
    expect([status, body.message]).toEqual([201, 'Payment requested successfully']);
    expect(record).toMatchObject({
      status: 'requires_payment_method',
      currency: 'MXN',
      subtotal: 200,
      taxes: 32,
      total: 232,
      client: { id: seedClients.universidad },
      allowed_payment_methods: ['card', 'bank'],
      short_url: expect.stringMatching(/^http:\/\/emulator\.test\/p\/\w{16}$/) as string,
      invoices: [],
      livemode: false,
      created_at: now() / 1000,
      succeeded_at: null,
    });
    expect((await call('GET', `/payments/${String(record['id'])}`)).record).toEqual(record);
  });

  it('is one payment for one idempotency key', async () => {
    const { call } = createCaller();
    const first = await request(call, { idempotency_key: 'orden-1' });
    const again = await request(call, { idempotency_key: 'orden-1', items: [{ ...sampleItem, unit_price: 5 }] });
    expect([again.status, again.record]).toEqual([200, first.record]);
    expect((await call('GET', '/payments')).body.total_results).toBe(1);
  });

  it('takes both words for a transfer and every older word for an automation', async () => {
    const { call } = createCaller();
    expect((await request(call, { allowed_payment_methods: ['spei', 'bank', 'oxxo'] })).record['allowed_payment_methods']).toEqual(['bank', 'oxxo']);
    for (const [word, meant] of [['payment', 'pue_invoice'], ['stamp_invoice', 'pue_invoice'], ['payment_and_complement', 'ppd_invoice_and_complement']] as const) {
      expect((await request(call, { automation_type: word })).record['automation_type']).toBe(meant);
    }
  });

  it('offers what needs Stripe only to a team that has it', async () => {
    const { call } = createCaller();
    const path = `/payments/request?team=${seedTeams.estudio}`;
    const sale = { client: { name: 'Ana' }, items: [sampleItem] };
    const refused = await call('POST', path, { ...sale, allowed_payment_methods: ['card', 'oxxo', 'bank'] });
    expect([refused.status, refused.error.code]).toEqual([400, 'payment_processor_error']);
    expect(refused.error.details).toEqual(['allowed_payment_methods: card needs Stripe', 'allowed_payment_methods: oxxo needs Stripe']);
    expect((await call('POST', path, sale)).record['allowed_payment_methods']).toEqual(['bank']);
  });

  it('writes to the client when asked', async () => {
    const { call, emulator } = createCaller();
    const { record } = await request(call, { send_email: true, emails: ['copia@cliente.example'] });
    const letters = await (await emulator.fetch(new Request('http://emulator.test/mail'))).text();
    expect(letters).toContain('Papelería El Faro te pide un pago');
    expect(letters).toContain('pagos@universidad.example, copia@cliente.example');
    expect(record['emails']).toEqual(['copia@cliente.example']);
  });

  it.each([
    [{ items: [] }, 'items: must be at least 1 elements long'],
    [{ items: [{ ...sampleItem, unit_price: 0 }] }, 'items: must add up to more than 0'],
    [{ client: { id: 'client_x' } }, 'client.id: no client has this id'],
    [{ automation_type: 'magic' }, expect.stringContaining('automation_type: must be one of pue_invoice')],
    [{ allowed_payment_methods: ['gold'] }, expect.stringContaining('allowed_payment_methods[0]: must be one of card')],
  ])('names what is wrong in %j', async (more, detail) => {
    const { call } = createCaller();
    const { status, error } = await request(call, more);
    expect([status, error.details]).toEqual([400, [detail]]);
    expect((await call('GET', '/payments')).body.total_results).toBe(0);
  });
});

describe('automations', () => {
  it('a registered payment is invoiced at once (PUE), in the series and folio it asks for', async () => {
    const { call } = createCaller({ now });
    const { status, body, record } = await register(call, { invoice_config: { serie: 'WEB', folio: 40 } });
    expect([status, body.message, record['status'], record['succeeded_at']]).toEqual([201, 'Payment registered successfully', 'succeeded', now() / 1000]);
    const [invoice] = await invoicesOf(call, record['invoices']);
    expect(invoice).toMatchObject({ invoice_type: 'I', payment_method: 'PUE', payment_form: '03', total: 232, series: 'WEB', folio_number: 40 });
  });

  it('PPD: an invoice when it is asked for, a complement when it is paid', async () => {
    const { call } = createCaller();
    const { record } = await request(call, { automation_type: 'ppd_invoice_and_complement' });
    const path = `/payments/${String(record['id'])}`;
    expect((await invoicesOf(call, record['invoices']))[0]).toMatchObject({ payment_method: 'PPD', payment_form: '99', last_balance: 232 });
    const paid = await call('POST', `${path}/paid`, { payment_form: '02' });
    const [invoice, complement] = await invoicesOf(call, paid.record['invoices']);
    expect(invoice).toMatchObject({ last_balance: 0, payment_complements: 1 });
    expect(complement).toMatchObject({ invoice_type: 'P' });
  });

  it('who has no RFC gets a receipt, and its invoice is told by the payment too', async () => {
    const { call } = createCaller();
    const { record } = await call('POST', '/payments/register', { ...sampleSaleWithoutRfc, payment_form: '04' });
    expect(record['invoices']).toEqual([]);
    const receipt = await call('GET', `/receipts/${String(record['receipt_id'])}`);
    expect(receipt.record).toMatchObject({ status: 'pending', total: 232, payment_form: '04', payment_id: record['id'] });
    const fiscal = { legal_name: 'XOCHILT CASAS CHAVEZ', tax_id: 'CACX7605101P8', tax_system: '612', zip: '36257' };
    const { record: stamped } = await call('POST', `/receipts/${String(record['receipt_id'])}/stamp`, { stamp_to: 'client', fiscal_information: fiscal });
    expect((await call('GET', `/payments/${String(record['id'])}`)).record['invoices']).toEqual([stamped['invoice_id']]);
  });

  it('keeps the money and says why when the SAT refuses the invoice', async () => {
    const { call } = createCaller();
    await call('POST', '/webhooks', { url: 'http://127.0.0.1:1/', events: ['invoice.failed'], status: 'active' });
    const { record } = await register(call, { client: { id: seedClients.datosEquivocados } });
    expect(record).toMatchObject({ status: 'succeeded', invoices: [], automation_error: { code: 'cfdi_service_error' } });
    // The refused invoice took no folio.
    expect((await invoicesOf(call, (await register(call)).record['invoices']))[0]?.['folio_number']).toBe(8);
  });

  it('none does nothing until one is given, once', async () => {
    const { call } = createCaller();
    const { record } = await register(call, { automation_type: 'none' });
    expect([record['invoices'], record['receipt_id']]).toEqual([[], null]);
    const path = `/payments/${String(record['id'])}`;
    const given = await call('PUT', path, { automation_type: 'pue_invoice' });
    expect(given.record['invoices']).toHaveLength(1);
    expect((await call('PUT', path, { automation_type: 'pue_invoice' })).error.details).toEqual(['automation_type: cannot change']);
  });
});

describe('PUT /payments/:id', () => {
  it('changes descriptions and the client, and no amount', async () => {
    const { call } = createCaller();
    const { record } = await request(call);
    const path = `/payments/${String(record['id'])}`;
    const [item] = record['items'] as { id: string }[];
    const changed = await call('PUT', path, { items: [{ id: item?.id, description: 'Otra cosa' }], client: { phone: '55' } });
    expect(changed.record).toMatchObject({ total: 232, items: [{ description: 'Otra cosa' }], client: { phone: '55' } });
    expect((await call('GET', `/clients/${seedClients.universidad}`)).record['phone']).toBe('55');
    expect((await call('PUT', path, {})).error.details).toEqual(['items: one of items, automation_type and client is required']);
    expect((await call('PUT', path, { items: [{ id: 'x', description: 'y', unit_price: 1 }] })).error.details).toEqual(['items[0].unit_price: is not a known field']);
    expect((await call('PUT', path, { items: [{ id: 'x', description: 'y' }] })).error.details).toEqual(['items[0].id: no item of the payment has this id']);
  });
});

describe('POST /payments/:id/refund', () => {
  it('gives everything back without a body, and credits the invoice', async () => {
    const { call } = createCaller();
    const { record } = await register(call);
    const { status, record: refunded } = await call('POST', `/payments/${String(record['id'])}/refund`);
    expect([status, refunded['status'], refunded['amount_refunded']]).toEqual([200, 'refunded', 232]);
    const [refund] = refunded['refunds'] as { credit_note: string; amount: number }[];
    const { record: note } = await call('GET', `/invoices/egress/${refund?.credit_note}`);
    expect(note).toMatchObject({ invoice_type: 'E', total: 232, use: 'G02', related_documents: [{ relationship: '01', documents: record['invoices'] }] });
    expect((await call('POST', `/payments/${String(record['id'])}/refund`)).status).toBe(409);
  });

  it.each([
    ['one line', [sampleItem], 77.77],
    ['taxes inside the price', [{ ...sampleItem, unit_price: 116, taxes: [{ ...sampleItem.taxes[0], inclusive: true }] }], 100.01],
    ['several lines with a discount', [sampleItem, { ...sampleItem, unit_price: 33.33, discount: 5.5 }, { ...sampleItem, quantity: 3, unit_price: 9.99 }], 123.45],
  ])('gives a part back with a credit note of exactly that: %s', async (_case, items, amount) => {
    const { call } = createCaller();
    const { record } = await register(call, { items });
    const { record: refunded } = await call('POST', `/payments/${String(record['id'])}/refund`, { reason: 'Faltó una caja', amount });
    expect([refunded['status'], refunded['amount_refunded']]).toEqual(['succeeded', amount]);
    const [refund] = refunded['refunds'] as { credit_note: string; reason: string }[];
    expect(refund?.reason).toBe('Faltó una caja');
    expect((await call('GET', `/invoices/egress/${refund?.credit_note}`)).record['total']).toBe(amount);
    const rest = await call('POST', `/payments/${String(record['id'])}/refund`);
    expect([rest.record['status'], rest.record['amount_refunded']]).toEqual(['refunded', record['total']]);
  });

  it('cancels the invoice of the same month when the team wants that, and leaves it alone when it wants that', async () => {
    const { call } = createCaller({ faults: { receiver: 'accepts' } });
    const settle = (refunds: object) => call('PUT', `/teams/${seedTeams.papeleria}/settings`, { refunds });
    await settle({ current_month_handler: 'cancel' });
    const canceled = await register(call);
    const first = await call('POST', `/payments/${String(canceled.record['id'])}/refund`);
    expect(first.record['refunds']).toMatchObject([{ canceled_invoice: (canceled.record['invoices'] as string[])[0] }]);
    expect((await invoicesOf(call, canceled.record['invoices']))[0]?.['status']).toBe('canceled');
    await settle({ automatic_refunds: false });
    const kept = await register(call);
    await call('POST', `/payments/${String(kept.record['id'])}/refund`);
    expect((await invoicesOf(call, kept.record['invoices']))[0]?.['status']).toBe('valid');
    expect((await call('GET', '/invoices/egress')).body.total_results).toBe(0);
  });

  it('drops the receipt that nobody invoiced', async () => {
    const { call } = createCaller();
    const { record } = await call('POST', '/payments/register', { ...sampleSaleWithoutRfc, payment_form: '04' });
    await call('POST', `/payments/${String(record['id'])}/refund`);
    expect((await call('GET', `/receipts/${String(record['receipt_id'])}`)).record['status']).toBe('canceled');
  });

  it('refuses what was not received, more than there is, and what is no amount', async () => {
    const { call } = createCaller();
    const asked = await request(call);
    expect((await call('POST', `/payments/${String(asked.record['id'])}/refund`)).status).toBe(409);
    const path = `/payments/${String((await register(call)).record['id'])}/refund`;
    expect((await call('POST', path, { amount: 232.01 })).error.details).toEqual(['amount: must be at most 232']);
    for (const amount of [0, -1, '10', 1e20]) expect((await call('POST', path, { amount })).status).toBe(400);
  });
});

describe('lists of payments', () => {
  it('filter, search and cancel', async () => {
    const { call } = createCaller();
    const { record } = await request(call, { items: [{ ...sampleItem, description: 'Globo terráqueo' }] });
    await register(call, { client: { id: seedClients.fisica }, currency: 'USD', exchange_rate: 18 });
    const listed = async (query: string) => (await call('GET', `/payments?${query}`)).records.length;
    expect(await listed('status=succeeded')).toBe(1);
    expect(await listed(`client_id=${seedClients.fisica}&currency=usd`)).toBe(1);
    expect(await listed('email=pagos@universidad.example&tax_id=ure180429tm6')).toBe(1);
    expect((await call('GET', '/payments/search?q=globo')).body.found).toBe(1);
    expect((await call('GET', '/payments/search?q=xochilt&status=succeeded')).body.found).toBe(1);
    const path = `/payments/${String(record['id'])}`;
    expect((await call('DELETE', path)).record).toEqual({ id: record['id'], status: 'canceled' });
    expect((await call('DELETE', path)).status).toBe(409);
    expect(await listed('status=cancelled')).toBe(1);
    expect((await call('POST', `${path}/paid`, { payment_form: '01' })).status).toBe(409);
  });

  it('a payment that nobody made in time is canceled', async () => {
    const { call, emulator } = createCaller();
    await call('PUT', `/teams/${seedTeams.papeleria}/settings`, { limit_days_to_pay: 3 });
    const { record } = await request(call);
    emulator.clock.advance(3 * 86_400_000);
    expect((await call('GET', `/payments/${String(record['id'])}`)).record).toMatchObject({ status: 'canceled', cancellation_reason: 'expired' });
    expect((await call('POST', `/payments/${String(record['id'])}/paid`, { payment_form: '01' })).status).toBe(409);
  });
});
