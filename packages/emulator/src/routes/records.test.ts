import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { seedClients } from '../seeds/seedClients.js';
import { createCaller } from '../testing/createCaller.js';
import { pdfText } from '../testing/pdfText.js';
import { sampleDraft } from '../testing/sampleDraft.js';

const now = () => Date.UTC(2026, 10, 23, 18);
const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', parseAttributeValue: false });

describe('payment complements', () => {
  const ppd = '5EED0000-0000-4000-8000-000000000001';
  const body = { payment_form: '03', date: now() / 1000 - 3600, invoices: [{ uuid: ppd, amount: 752.12 }], idempotency_key: 'pago-1' };

  it('are stamped once for a key, listed by invoice and read', async () => {
    const { call } = createCaller({ now });
    const { status, record } = await call('POST', '/invoices/payment', body);
    expect([status, record]).toMatchObject([
      200,
      { invoice_type: 'P', series: 'P', folio_number: 1, total: 752.12, currency: 'MXN', payments: [{ date: body.date, invoices: [{ uuid: ppd, installment: 1, previous_balance: 9752.12, amount: 752.12, remaining_balance: 9000 }] }] },
    ]);
    expect((await call('POST', '/invoices/payment', body)).record['uuid']).toBe(record['uuid']);
    expect((await call('GET', `/invoices/payment?invoice_id=${ppd.toLowerCase()}`)).records).toHaveLength(1);
    expect((await call('GET', '/invoices/payment?invoice_id=x')).records).toHaveLength(0);
    expect((await call('GET', `/invoices/payment/${String(record['uuid'])}`)).status).toBe(200);
    expect((await call('GET', `/invoices/payment/${ppd}`)).status).toBe(404);
  });

  it.each([[{}, 'payment_form: is required'], [{ ...body, invoices: 'x' }, 'invoices: must be an array'], [{ ...body, date: 'ayer' }, 'date: must be a number']])('refuse %j', async (wrong, detail) => {
    const { status, error } = await createCaller({ now }).call('POST', '/invoices/payment', wrong);
    expect([status, error.details?.join()]).toEqual([400, expect.stringContaining(detail)]);
  });
});

describe('retentions', () => {
  const body = {
    retention_key: '26',
    client: { id: seedClients.fisica },
    period_start: 10,
    period_end: 10,
    period_year: 2026,
    total_operation: 1000,
    total_exempt: 100,
    taxes: [{ tax: 'ISR', base: 900, amount: 9 }, { tax: 'IVA', base: 160, amount: 80, payment_type: '02' }],
    platform_services: { periodicity: '04', services: [{ payment_form: '03', service_type: '01', service_date: '2026-10-12', price_without_tax: 1000, tax_rate: 0.16, commission: 120 }] },
  };

  it('are stamped, listed, read, given as files and canceled', async () => {
    const { call, emulator } = createCaller({ now });
    const { status, record } = await call('POST', '/retentions', body);
    expect([status, record]).toMatchObject([
      200,
      { document_type: 'retenciones', series: 'RET', folio_number: '1', created_at: now(), receiver: { tax_id: 'CACX7605101P8', nationality: 'Nacional' }, totals: { total_taxable: 900, total_retained: 89 } },
    ]);
    const uuid = String(record['uuid']);
    const { record: files } = await call('GET', `/retentions/${uuid}/files`);
    const xml = await (await emulator.fetch(new Request(String(files['xml'])))).text();
    expect(XMLValidator.validate(xml)).toBe(true);
    expect((parser.parse(xml) as Record<string, unknown>)['retenciones:Retenciones']).toMatchObject({
      Version: '2.0',
      CveRetenc: '26',
      'retenciones:Periodo': { MesIni: '10', MesFin: '10', Ejercicio: '2026' },
      'retenciones:Totales': { MontoTotOperacion: '1000.00', MontoTotGrav: '900.00', MontoTotExent: '100.00', MontoTotRet: '89.00' },
      'retenciones:Complemento': { 'plataformasTecnologicas:ServiciosPlataformasTecnologicas': { NumServ: '1', TotalIVATrasladado: '160.00', DifIVAEntregadoPrestServ: '80.00' } },
    });
    const pdf = await emulator.fetch(new Request(String(files['pdf'])));
    expect(pdfText(new Uint8Array(await pdf.arrayBuffer()))).toEqual(expect.arrayContaining(['Retenciones', '$89.00', 'RFC CACX7605101P8 · Domicilio fiscal 36257']));
    expect((await call('GET', '/retentions?retention_key=26&status=valid')).records).toHaveLength(1);
    expect((await call('GET', `/retentions?created_gte=${now() + 1}`)).records).toHaveLength(0);
    expect((await call('DELETE', `/retentions/${uuid}`, { motive: '02' })).record).toMatchObject({ status: 'canceled', cancellation_status: 'not_required' });
    expect((await call('DELETE', `/retentions/${uuid}`, { motive: '02' })).status).toBe(409);
    expect((await call('GET', `/retentions/${uuid}`)).record['status']).toBe('canceled');
  });

  it.each([
    [{}, 400, 'retention_key: is required'],
    [{ ...body, retention_key: '27' }, 400, 'retention_key'],
    [{ ...body, period_end: 9 }, 400, 'period_end: must not be before period_start'],
    [{ ...body, period_end: 12 }, 400, 'period_end: must not be in the future'],
    [{ ...body, taxes: [] }, 400, 'taxes: must name at least one tax'],
    [{ ...body, taxes: [{ tax: 'ISR', base: 1, amount: 2 }] }, 400, 'taxes[0].amount: must be at most its base'],
    [{ ...body, client: { name: 'x' } }, 400, 'client.tax_id: must be an RFC'],
    [{ ...body, client: { id: seedClients.datosEquivocados } }, 422, 'client.legal_name: CFDI40145'],
  ])('refuse %j', async (wrong, status, detail) => {
    const { call } = createCaller({ now });
    const answer = await call('POST', '/retentions', wrong);
    expect([answer.status, answer.error.details?.join()]).toEqual([status, expect.stringContaining(detail)]);
    expect((await call('GET', '/retentions')).body.total_results).toBe(0);
  });
});

describe('what the SAT has', () => {
  const received = (number: number) => `5EED0000-0000-4000-9000-${String(number).padStart(12, '0')}`;

  it.each([
    ['', 10],
    ['direction=issued', 7],
    ['direction=received&limit=100', 8],
    ['status=Cancelado', 1],
    ['invoice_type=E', 1],
    ['issuer_rfc=XIA190128J61', 2],
    ['receiver_rfc=URE180429TM6', 1],
    ['from=2026-11-22', 3],
    ['to=2026-10-29', 1],
  ])('is listed by %j', async (query, count) => {
    expect((await createCaller({ now }).call('GET', `/invoices/sat?${query}`)).records).toHaveLength(count);
  });

  it('is walked by starting_after, and not with the cursor of another list', async () => {
    const { call } = createCaller({ now });
    const first = await call('GET', '/invoices/sat?limit=9');
    const second = await call('GET', `/invoices/sat?limit=9&starting_after=${first.body.next}`);
    expect(new Set([...first.records, ...second.records].map(({ uuid, direction }) => `${String(uuid)} ${String(direction)}`)).size).toBe(15);
    const { body } = await call('GET', '/clients?limit=1');
    expect((await call('GET', `/invoices/sat?starting_after=${body.next}`)).status).toBe(400);
    expect((await call('GET', '/invoices/sat?from=ayer')).error.details).toEqual(['from: must be a date as YYYY-MM-DD']);
  });

  it.each([
    [1, 'ready', 200, false, 200],
    [5, 'error', 200, true, 200],
    [6, 'error', 422, undefined, 409],
    [7, 'building', 502, undefined, 409],
  ])('number %d is %s: a retry answers %d', async (number, state, retryStatus, charged, pdfStatus) => {
    const { call } = createCaller({ now });
    const path = `/invoices/sat/${received(number)}`;
    expect((await call('GET', path)).record).toMatchObject({ direction: 'received', resource_status: state, has_xml: state === 'ready' });
    const retry = await call('POST', `${path}/retry-xml`);
    expect([retry.status, retry.record?.['credit_charged']]).toEqual([retryStatus, charged]);
    const pdf = await call('POST', `${path}/pdf`);
    expect([pdf.status, atob(pdf.body.pdf ?? '').slice(0, 5)]).toEqual([pdfStatus, pdfStatus === 200 ? '%PDF-' : '']);
  });

  it('shows a stamped invoice at once, as building, and its XML two minutes later', async () => {
    const { call, emulator } = createCaller({ now });
    const draft = await call('POST', '/invoices/draft', sampleDraft);
    const { record } = await call('POST', `/invoices/draft/${String(draft.record['id'])}/stamp`);
    const path = `/invoices/sat/${String(record['uuid'])}`;
    expect((await call('GET', path)).record).toMatchObject({ direction: 'issued', status: 'Vigente', resource_status: 'building', has_xml: false });
    expect((await call('POST', `${path}/retry-xml`)).error.code).toBe('external_service_error');
    emulator.clock.advance(120_000);
    await call('DELETE', `/invoices/${String(record['uuid'])}`, { motive: '02' });
    expect((await call('GET', path)).record).toMatchObject({ status: 'Cancelado', resource_status: 'ready', cancellation_date: expect.any(Number) as number });
  });

  it('knows nothing of others', async () => {
    for (const [method, path] of [['GET', ''], ['POST', '/retry-xml'], ['POST', '/pdf']] as const) expect((await createCaller({ now }).call(method, `/invoices/sat/x${path}`)).status).toBe(404);
  });
});

describe('services', () => {
  it('are made, changed, cleared and taken away', async () => {
    const { call } = createCaller();
    const { status, record } = await call('POST', '/services', { description: 'Asesoría', unit_price: 500, product_key: '84111506', unit_key: 'E48', sku: 'A1' });
    expect([status, record]).toMatchObject([201, { description: 'Asesoría', unit_price: 500 }]);
    const path = `/services/${String(record['id'])}`;
    expect((await call('PUT', path, { unit_price: 600, sku: null })).record).not.toHaveProperty('sku');
    expect((await call('GET', path)).record['unit_price']).toBe(600);
    expect((await call('DELETE', path)).record['deleted']).toBe(true);
    for (const [method, body] of [['GET', undefined], ['PUT', {}], ['DELETE', undefined]] as const) expect((await call(method, path, body)).status).toBe(404);
  });

  it.each([[{}, 'description: is required'], [{ description: '', unit_price: 1 }, 'description'], [{ description: 'x', unit_price: '1' }, 'unit_price: must be a number']])('refuse %j', async (body, detail) => {
    const { status, error } = await createCaller().call('POST', '/services', body);
    expect([status, error.details?.join()]).toEqual([400, expect.stringContaining(detail)]);
  });
});

describe('support documents', () => {
  const png = '\u0089PNG\r\n\u001a\nrest';
  const form = (bytes: string, fields: Record<string, string> = { documentType: 'contract' }): FormData => {
    const data = new FormData();
    data.set('file', new Blob([Uint8Array.from(bytes, (letter) => letter.charCodeAt(0))]), 'contrato.pdf');
    for (const [name, value] of Object.entries(fields)) data.set(name, value);
    return data;
  };

  it.each([[`/clients/${seedClients.universidad}`, 'client'], ['/invoices/5EED0000-0000-4000-8000-000000000001', 'invoice']])('are kept with %s', async (path, entity) => {
    const { call, emulator } = createCaller({ now });
    const { status, record } = await call('POST', `${path}/support-documents`, form(png, { documentType: 'payment_proof', name: 'Comprobante' }));
    expect([status, record]).toMatchObject([201, { name: 'Comprobante', mime_type: 'image/png', file_size: 12, created_at: now(), linked_entities: [{ entity_type: entity }] }]);
    const listed = await call('GET', `${path}/support-documents`);
    expect(listed.body).toMatchObject({ success: true, timestamp: new Date(now()).toISOString(), data: [{ id: record['id'] }] });
    const file = await emulator.fetch(new Request(String(record['file_url'])));
    expect([file.status, file.headers.get('content-disposition'), (await file.arrayBuffer()).byteLength]).toEqual([200, 'attachment', 12]);
    expect((await emulator.fetch(new Request(String(record['file_url']).replace(/signature=.*/, 'signature=')))).status).toBe(404);
  });

  it.each([
    ['a kind that is none', form(png, { documentType: 'love_letter' }), 400],
    ['no kind', form(png, {}), 400],
    ['a program', form('MZ\u0090'), 400],
    ['no form', { documentType: 'contract' }, 400],
  ])('refuse %s', async (_what, body, status) => {
    expect((await createCaller().call('POST', `/clients/${seedClients.universidad}/support-documents`, body)).status).toBe(status);
  });

  it('are nobody\'s without their owner', async () => {
    const { call } = createCaller();
    for (const path of [`/clients/${seedClients.estudioLuis}`, '/invoices/x', '/payments/payment_x']) {
      expect((await call('POST', `${path}/support-documents`, form(png))).status).toBe(404);
      expect((await call('GET', `${path}/support-documents`)).status).toBe(404);
    }
  });
});

describe('GET /invoices/errors', () => {
  it.each([
    ['code=cfdi40145', 'CFDI40145', 'receiver', 1],
    ['q=exchange+rate&type=invoice', 'CFDI40114', 'invoice', undefined],
  ])('looks up %s', async (query, code, type, total) => {
    const { body, records } = await createCaller({ now }).call('GET', `/invoices/errors?${query}`);
    expect(records.map((each) => each['code'])).toContain(code);
    expect(records.every((each) => each['type'] === type)).toBe(true);
    if (total !== undefined) expect(body).toMatchObject({ success: true, total, page: 1, limit: 50, timestamp: new Date(now()).toISOString() });
  });

  it('goes page by page through all of them', async () => {
    const { call } = createCaller();
    const first = await call('GET', '/invoices/errors?limit=100');
    const second = await call('GET', '/invoices/errors?limit=100&page=2');
    expect(first.records.length + second.records.length).toBe(Number((first.body as unknown as { total: number }).total));
    expect((await call('GET', '/invoices/errors?type=magic')).status).toBe(400);
  });
});
