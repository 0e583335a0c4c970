import { describe, expect, it } from 'vitest';
import { seedClients } from '../../seeds/seedClients.js';
import { createCaller } from '../../testing/createCaller.js';
import { sampleDraft, sampleItem } from '../../testing/sampleDraft.js';

const { invoice_type: _type, ...sale } = sampleDraft;

describe('POST /invoices/income', () => {
  it('stamps at once, sends if asked, and gives the files if asked', async () => {
    const { call, emulator } = createCaller();
    const { status, record, body } = await call('POST', '/invoices/income', { ...sale, send_email: true, emails: ['otra@persona.example'], return_files_urls: true, metadata: { pedido: '9' } });
    expect([status, body.message]).toEqual([200, 'Invoice created successfully']);
    expect(record).toMatchObject({ status: 'stamped', invoice_type: 'I', series: 'A', folio_number: 8, total: 232, taxes: 32, payment_method: 'PUE', metadata: { pedido: '9' } });
    const { xml } = record['files'] as Record<string, string>;
    expect((await emulator.fetch(new Request(String(xml)))).status).toBe(200);
    const mails = await (await emulator.fetch(new Request('http://emulator.test/mail'))).text();
    expect(mails).toContain('pagos@universidad.example, otra@persona.example');
    expect((await call('GET', `/invoices/income/${String(record['uuid'])}`)).record['status']).toBe('valid');
  });

  it('makes one invoice for each idempotency key, and none of a refusal', async () => {
    const { call } = createCaller();
    const body = { ...sale, idempotency_key: 'pedido-1', send_email: true };
    expect((await call('POST', '/invoices/income', { ...body, use: 'D01' })).status).toBe(422);
    const answers = await Promise.all([1, 2, 3].map(() => call('POST', '/invoices/income', body)));
    expect(new Set(answers.map(({ record }) => record['uuid'])).size).toBe(1);
    expect((await call('POST', '/invoices/income', { ...body, idempotency_key: 'pedido-2' })).record['folio_number']).toBe(9);
  });

  it('takes the folio it is given and goes on after it, but no folio twice', async () => {
    const { call } = createCaller();
    const folioOf = async (more: object) => (await call('POST', '/invoices/income', { ...sale, series: 'B', ...more })).record?.['folio_number'];
    expect([await folioOf({ folio_number: 50 }), await folioOf({})]).toEqual([50, 51]);
    const { status, error } = await call('POST', '/invoices/income', { ...sale, series: 'B', folio_number: 50 });
    expect([status, error.code, error.details]).toEqual([409, 'resource_conflict', ['folio_number: is taken']]);
  });

  it('leaves no gap and no duplicate among 200 at once', async () => {
    const { call } = createCaller();
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, index) => call('POST', '/invoices/income', index % 5 === 0 ? { ...sale, use: 'D01' } : { ...sale, series: 'C' })),
    );
    const folios = answers.filter(({ status }) => status === 200).map(({ record }) => Number(record['folio_number']));
    expect(folios.sort((a, b) => a - b)).toEqual(Array.from({ length: 160 }, (_, index) => index + 1));
  });

  it.each([
    ['ppd_invoice_and_complement', 'PPD', '99', 232],
    ['payment_and_complement', 'PPD', '99', 232],
    ['pue_invoice', 'PUE', '03', 0],
  ])('reads the payment method from the automation %s', async (automation_type, method, form, owed) => {
    const { payment_method: _method, payment_form: _form, ...rest } = sale;
    const { record } = await createCaller().call('POST', '/invoices/income', { ...rest, automation_type, ...(method === 'PUE' && { payment_form: form }) });
    expect(record).toMatchObject({ payment_method: method, payment_form: form, last_balance: owed });
  });

  it('finds or makes clients and services as a draft does', async () => {
    const { call } = createCaller();
    const client = { search: { on_key: 'tax_id', on_value: 'CACX7605101P8', auto_create: true } };
    const items = [{ search: { on_key: 'sku', on_value: 'SILLA' }, quantity: 2 }, { ...sampleItem, search: { on_key: 'sku', on_value: 'NUEVO-1', auto_create: true } }];
    const { record } = await call('POST', '/invoices/income', { ...sale, client, items });
    expect(record).toMatchObject({ client: { id: seedClients.fisica }, items: [{ id: 'service_silla', unit_price: 2580 }, { sku: 'NUEVO-1' }] });
    expect((await call('GET', '/services')).body.total_results).toBe(16);
    const missing = await call('POST', '/invoices/income', { ...sale, items: [{ search: { on_key: 'sku', on_value: 'NADA' } }] });
    expect(missing.error.details).toEqual(['items[0].search: matches no service']);
  });

  it('carries a third party and a complement of the caller into the XML', async () => {
    const { call, emulator } = createCaller();
    const third_party = { tax_id: 'CACX7605101P8', legal_name: 'XOCHILT CASAS CHAVEZ', tax_system: '612', zip: '36257' };
    const data = '<leyendasFisc:LeyendasFiscales xmlns:leyendasFisc="http://www.sat.gob.mx/leyendasFiscales" version="1.0"/>';
    const { record } = await call('POST', '/invoices/income', { ...sale, items: [{ ...sampleItem, third_party }], complements: [{ type: 'custom', data }], return_files_urls: true });
    const { xml = '' } = record['files'] as Record<string, string>;
    const text = await (await emulator.fetch(new Request(xml))).text();
    expect(text).toContain('<cfdi:ACuentaTerceros RfcACuentaTerceros="CACX7605101P8" NombreACuentaTerceros="XOCHILT CASAS CHAVEZ" RegimenFiscalACuentaTerceros="612" DomicilioFiscalACuentaTerceros="36257"/></cfdi:Concepto>');
    expect(text).toContain(`<cfdi:Complemento>${data}<tfd:`);
  });

  it.each([
    [{}, 'validation_failed', 'client: client missing'],
    [{ ...sale, items: 'x' }, 'validation_failed', 'items: must be an array'],
    [{ ...sale, automation_type: 'magic' }, 'validation_failed', 'automation_type: must be one of'],
    [{ ...sale, folio_number: 1.5 }, 'validation_failed', 'folio_number'],
    [{ ...sale, client: { id: seedClients.estudioLuis } }, 'validation_failed', 'client.id: no client has this id'],
    [{ ...sale, metadata: [] }, 'validation_failed', 'metadata'],
    [{ ...sale, complements: [{ type: 'custom', data: '<a></b>' }] }, 'cfdi_service_error', 'complements[0].data: must be one XML element'],
  ])('refuses %j', async (body, code, detail) => {
    const { call } = createCaller();
    const { error } = await call('POST', '/invoices/income', body);
    expect([error.code, error.details?.join()]).toEqual([code, expect.stringContaining(detail)]);
    expect((await call('GET', '/invoices/income')).body.total_results).toBe(7);
  });
});

describe('/invoices/egress', () => {
  const ppd = '5EED0000-0000-4000-8000-000000000001';
  const note = { ...sale, use: 'G02', payment_form: '15', related_documents: [{ relationship: '01', documents: [ppd] }] };

  it('credits an invoice, is listed apart and lowers what is owed', async () => {
    const { call } = createCaller();
    const { payment_method: _method, ...body } = note;
    const { record } = await call('POST', '/invoices/egress', body);
    expect(record).toMatchObject({ invoice_type: 'E', series: 'E', folio_number: 1, payment_method: 'PUE', status: 'stamped', related_documents: note.related_documents });
    const uuid = String(record['uuid']);
    expect((await call('GET', '/invoices/egress')).records.map((each) => each['uuid'])).toEqual([uuid]);
    expect((await call('GET', `/invoices/egress/${uuid}`)).status).toBe(200);
    expect((await call('GET', `/invoices/income/${uuid}`)).status).toBe(404);
    expect((await call('GET', '/invoices/income')).body.total_results).toBe(7);
    const owed = async () => (await call('GET', `/invoices/income/${ppd}`)).record['last_balance'];
    expect(await owed()).toBe(9520.12);
    await call('DELETE', `/invoices/${uuid}`, { motive: '02' });
    expect(await owed()).toBe(9752.12);
  });
});
