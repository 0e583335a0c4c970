import { describe, expect, it } from 'vitest';
import { seedClients } from '../../seeds/seedClients.js';
import { createCaller } from '../../testing/createCaller.js';
import { pdfText } from '../../testing/pdfText.js';
import { sampleDraft, sampleItem } from '../../testing/sampleDraft.js';

const now = () => 1_800_000_000_000;

describe('POST /invoices/draft', () => {
  it('needs only a type', async () => {
    const { status, body, record } = await createCaller({ now }).call('POST', '/invoices/draft', { invoice_type: 'I' });
    expect([status, body.message]).toEqual([201, 'Draft created']);
    expect(record).toMatchObject({
      draft: true,
      status: 'draft',
      invoice_type: 'I',
      client: null,
      currency: 'MXN',
      exchange_rate: 1,
      subtotal: 0,
      total: 0,
      series: 'A',
      items: [],
      livemode: false,
      created_at: now(),
      updated_at: now(),
    });
    expect(record['id']).toMatch(/^[a-z0-9]{12}$/);
  });

  it('shows the whole client, whose times are in seconds where the draft\'s are in milliseconds', async () => {
    const { call } = createCaller({ now });
    const { record } = await call('POST', '/invoices/draft', sampleDraft);
    const client = await call('GET', `/clients/${seedClients.universidad}`);
    expect(record['client']).toEqual(client.record);
    expect(Number(record['created_at'])).toBeGreaterThan(1e12);
    expect(Number(client.record['created_at'])).toBeLessThan(1e12);
  });

  it.each([
    ['IVA on top', [sampleItem], 200, 0, 232],
    ['IVA inside', [{ ...sampleItem, unit_price: 116, taxes: [{ ...sampleItem.taxes[0], inclusive: true }] }], 200, 0, 232],
    ['a discount', [{ ...sampleItem, discount: 50 }], 200, 50, 174],
    [
      'withholdings',
      [{ ...sampleItem, quantity: 1, unit_price: 10_000, taxes: [...sampleItem.taxes, { type: 'ISR', rate: 0.1, factor: 'Tasa', withholding: true }, { type: 'IVA', rate: 0.106667, factor: 'Tasa', withholding: true }] }],
      10_000,
      0,
      9533.33,
    ],
    ['an exempt tax', [{ ...sampleItem, taxes: [{ type: 'IVA', rate: 0, factor: 'Exento', withholding: false }] }], 200, 0, 200],
    ['a line with nothing in it yet', [{}], 0, 0, 0],
  ])('adds up %s', async (_case, items, subtotal, discount, total) => {
    const { record } = await createCaller().call('POST', '/invoices/draft', { ...sampleDraft, items });
    expect(record).toMatchObject({ subtotal, discount, total });
  });

  it('fills a line from the service it names, and lets the line have the last word', async () => {
    const { record } = await createCaller().call('POST', '/invoices/draft', {
      invoice_type: 'I',
      items: [{ id: 'service_libro', quantity: 3, unit_price: 200 }],
    });
    expect(record).toMatchObject({ total: 600, items: [{ description: 'Libro de texto de primaria', product_key: '55101509', quantity: 3, unit_price: 200 }] });
  });

  it.each([
    [{}, 'invoice_type: is required'],
    [{ invoice_type: 'X' }, 'invoice_type: must be one of I, E, P, T'],
    [{ invoice_type: 'I', items: [{ unit_price: 'abc' }] }, 'items[0].unit_price: must be a number'],
    [{ invoice_type: 'I', items: [sampleItem, { quantity: -1 }] }, 'items[1].quantity: must be at least 0'],
    [{ invoice_type: 'I', items: [{ ...sampleItem, taxes: [{ type: 'VAT' }] }] }, 'items[0].taxes[0].type: must be one of IVA, ISR, IEPS'],
    [{ invoice_type: 'I', items: 'two pens' }, 'items: must be an array'],
    [{ invoice_type: 'I', items: [{ id: 'service_x' }] }, 'items[0].id: no service has this id'],
    [{ invoice_type: 'I', client: { id: 'client_x' } }, 'client.id: no client has this id'],
    [{ invoice_type: 'I', client: { search: { on_key: 'name', on_value: 'nadie' } } }, 'client.search: matches no client'],
  ])('refuses %j and keeps nothing', async (body, detail) => {
    const { call } = createCaller();
    const { status, error } = await call('POST', '/invoices/draft', body);
    expect([status, error.code, error.details]).toEqual([400, 'validation_failed', [detail]]);
    expect((await call('GET', '/invoices/draft')).records).toEqual([]);
  });

  it('makes the client it cannot find when told to', async () => {
    const { call } = createCaller();
    const search = { on_key: 'email', on_value: 'nueva@example.com', auto_create: true };
    const { record } = await call('POST', '/invoices/draft', { invoice_type: 'I', client: { name: 'Nueva', search } });
    const { records } = await call('GET', '/clients/search?q=nueva@example.com');
    expect(records[0]).toEqual(record['client']);
  });
});

describe('PUT /invoices/draft/:id', () => {
  it('replaces the whole draft: what is left out is cleared', async () => {
    const { call } = createCaller();
    const created = await call('POST', '/invoices/draft', sampleDraft);
    const { status, record } = await call('PUT', `/invoices/draft/${String(created.record['id'])}`, { use: 'S01', client: null });
    expect(status).toBe(200);
    expect(record).toMatchObject({ invoice_type: 'I', use: 'S01', client: null, items: [], total: 0 });
    expect(record).not.toHaveProperty('payment_form');
  });

  it('gives every version a later time, even in the same millisecond', async () => {
    const { call } = createCaller({ now });
    const { record } = await call('POST', '/invoices/draft', sampleDraft);
    const path = `/invoices/draft/${String(record['id'])}`;
    const times = [Number(record['updated_at'])];
    for (let index = 0; index < 3; index += 1) times.push(Number((await call('PUT', path, sampleDraft)).record['updated_at']));
    expect(new Set(times).size).toBe(4);
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  it('changes nothing when a price is not a number', async () => {
    const { call } = createCaller();
    const created = await call('POST', '/invoices/draft', sampleDraft);
    const path = `/invoices/draft/${String(created.record['id'])}`;
    const { status, error } = await call('PUT', path, { ...sampleDraft, items: [{ ...sampleItem, unit_price: 'abc' }] });
    expect([status, error.code, error.details]).toEqual([400, 'validation_failed', ['items[0].unit_price: must be a number']]);
    expect((await call('GET', path)).record).toEqual(created.record);
  });
});

describe('a draft that is gone', () => {
  it('answers 404 at every door', async () => {
    const { call } = createCaller();
    const { record } = await call('POST', '/invoices/draft', sampleDraft);
    const path = `/invoices/draft/${String(record['id'])}`;
    expect((await call('DELETE', path)).status).toBe(200);
    const doors = [['GET', path], ['PUT', path], ['DELETE', path], ['POST', `${path}/preview`], ['POST', `${path}/stamp`]] as const;
    for (const [method, door] of doors) {
      const { status, error } = await call(method, door);
      expect([status, error.code, error.message]).toEqual([404, 'resource_not_found', 'Draft not found']);
    }
  });
});

describe('POST /invoices/draft/:id/preview', () => {
  it('draws all the draft holds, with the watermark, and leaves it a draft', async () => {
    const { call } = createCaller({ now });
    const { record } = await call('POST', '/invoices/draft', { ...sampleDraft, invoice_pdf_notes: 'Entregar por la tarde' });
    const path = `/invoices/draft/${String(record['id'])}`;
    const { status, body, record: preview } = await call('POST', `${path}/preview`);
    expect([status, body.pdf]).toEqual([200, preview['pdf']]);
    const texts = pdfText(Buffer.from(String(preview['pdf']), 'base64'));
    for (const expected of [
      'SIN VALIDEZ FISCAL',
      'Papelería El Faro',
      'RFC EKU9003173C9',
      'UNIVERSIDAD ROBOTICA ESPAÑOLA',
      'RFC URE180429TM6',
      'Domicilio fiscal 86991',
      'Bolígrafo azul, caja de 12',
      '44121701',
      '$200.00',
      'IVA 16 %',
      '$32.00',
      '$232.00 MXN',
      'DOSCIENTOS TREINTA Y DOS PESOS 00/100 M.N.',
      'Entregar por la tarde',
    ]) {
      expect(texts).toContain(expected);
    }
    const read = await call('GET', path);
    expect(read.record).toMatchObject({ status: 'draft', pdf: body.pdf });
  });

  it('is forgotten when the draft changes', async () => {
    const { call } = createCaller();
    const { record } = await call('POST', '/invoices/draft', sampleDraft);
    const path = `/invoices/draft/${String(record['id'])}`;
    await call('POST', `${path}/preview`);
    await call('PUT', path, sampleDraft);
    expect((await call('GET', path)).record).not.toHaveProperty('pdf');
  });

  it('draws a draft with nothing in it, and one with more lines than a page holds', async () => {
    const { call } = createCaller();
    for (const [items, pages] of [[[], 1], [Array.from({ length: 60 }, () => ({ ...sampleItem, description: 'Cuaderno 🎒 '.repeat(12) })), 4]] as const) {
      const { record } = await call('POST', '/invoices/draft', { invoice_type: 'I', items });
      const preview = await call('POST', `/invoices/draft/${String(record['id'])}/preview`);
      const marks = pdfText(Buffer.from(String(preview.body.pdf), 'base64')).filter((text) => text === 'SIN VALIDEZ FISCAL');
      expect(marks.length).toBeGreaterThanOrEqual(pages);
    }
  });
});
