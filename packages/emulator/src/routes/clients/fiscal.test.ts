import { describe, expect, it } from 'vitest';
import { seedClients } from '../../seeds/seedClients.js';
import { createCaller } from '../../testing/createCaller.js';
import { csfPdf } from '../../testing/csfPdf.js';
import { sampleItem } from '../../testing/sampleDraft.js';

const day = 86_400_000;

function form(file: Blob | string, name = 'csf.pdf'): FormData {
  const data = new FormData();
  if (typeof file === 'string') data.set('file', file);
  else data.set('file', file, name);
  return data;
}

describe('POST /clients/csf', () => {
  it('makes a client of what the PDF says, and one that stamps', async () => {
    const { call } = createCaller();
    const { status, record } = await call('POST', '/clients/csf', form(new Blob([await csfPdf()])));
    expect(status).toBe(201);
    expect(record).toMatchObject({ tax_id: 'EKU9003173C9', legal_name: 'ESCUELA KEMPER URGATE', name: 'KEMPER', tax_system: '601', is_valid: true });
    expect(record['address']).toMatchObject({ country: 'MEX', zip: '42501', state: 'HIDALGO' });
    const body = { client: { id: record['id'] }, items: [sampleItem], use: 'G03', payment_form: '03', payment_method: 'PUE' };
    expect((await call('POST', '/invoices/income', body)).record['status']).toBe('stamped');
  });

  it('writes over the client that is named, and keeps what the PDF does not say', async () => {
    const { call } = createCaller();
    const path = `/clients/csf?client_id=${seedClients.datosEquivocados}`;
    const { status, record } = await call('POST', path, form(new Blob([await csfPdf()])));
    expect([status, record['id'], record['tax_id'], record['name']]).toEqual([200, seedClients.datosEquivocados, 'EKU9003173C9', 'Jiménez Estrada']);
  });

  it.each([
    ['no file', async () => new FormData(), 400, 'validation_failed', 'file: is required'],
    ['a text in its place', async () => form('hola'), 400, 'validation_failed', 'file: is required'],
    ['an empty file', async () => form(new Blob([])), 400, 'file_upload_error', 'file: must not be empty'],
    ['a picture that is called .pdf', async () => form(new Blob(['\u0089PNG\r\n\u001a\n'])), 400, 'invalid_file_format', 'file: must be pdf'],
    ['a PDF that is broken', async () => form(new Blob(['%PDF-1.7 nothing'])), 400, 'invalid_file_format', 'file: must be a PDF that opens without a password'],
    ['a PDF without text', async () => form(new Blob([await csfPdf([])])), 400, 'invalid_file_format', 'file: must have text'],
    ['another document', async () => form(new Blob([await csfPdf([['Estado de cuenta', 'Enero']])])), 400, 'invalid_file_format', 'file: must be a Constancia de Situación Fiscal'],
    ['a Constancia without RFC', async () => form(new Blob([await csfPdf([['CONSTANCIA DE SITUACIÓN FISCAL']])])), 400, 'invalid_file_format', 'file: must show an RFC'],
    ['more than 5 MiB', async () => form(new Blob(['%PDF-', new Uint8Array(5 * 1_048_576)])), 413, 'file_upload_error', 'file: must be at most 5 MiB'],
  ])('refuses %s', async (_what, body, status, code, detail) => {
    const { call } = createCaller();
    const answer = await call('POST', '/clients/csf', await body());
    expect([answer.status, answer.error.code, answer.error.details]).toEqual([status, code, [detail]]);
    expect((await call('GET', '/clients')).body.total_results).toBe(12);
  });

  it.each(['client_nobody', seedClients.estudioLuis])('finds no client %s to write over', async (id) => {
    expect((await createCaller().call('POST', `/clients/csf?client_id=${id}`, form(new Blob([await csfPdf()])))).status).toBe(404);
  });
});

describe('POST /clients/validate/:id', () => {
  it.each([
    [seedClients.universidad, true, []],
    [seedClients.publico, true, []],
    [seedClients.datosEquivocados, false, ['legal_name: CFDI40145', 'address.zip: CFDI40148']],
  ])('of %s is %s', async (id, isValid, problems) => {
    const { status, record } = await createCaller().call('POST', `/clients/validate/${id}`);
    expect([status, record['is_valid']]).toEqual([200, isValid]);
    expect((record['errors'] as string[]).map((error) => error.split(' - ')[0])).toEqual(problems);
  });

  it('names what the rules alone find wrong', async () => {
    const { call } = createCaller();
    const { record } = await call('POST', '/clients', { name: 'x', tax_id: 'NADA', use: 'G03' });
    const { record: validation } = await call('POST', `/clients/validate/${String(record['id'])}`);
    expect((validation['errors'] as string[]).map((error) => error.split(':')[0])).toEqual(['tax_id', 'legal_name', 'tax_system', 'address.zip']);
  });

  it('answers 404 for nobody', async () => {
    expect((await createCaller().call('POST', '/clients/validate/client_x')).status).toBe(404);
  });
});

describe('the customer portal', () => {
  it('shows a client its documents for five days', async () => {
    let now = 1_800_000_000_000;
    const { call, emulator } = createCaller({ now: () => now });
    const sale = { client: { id: seedClients.universidad }, items: [sampleItem] };
    await call('POST', '/receipts', sale);
    await call('POST', '/payments/request', { ...sale, allowed_payment_methods: ['card'] });
    const { record } = await call('POST', '/clients/customerportal', { email: 'PAGOS@universidad.example' });
    expect(record['expires_at']).toBe((now + 5 * day) / 1000);
    const open = () => emulator.fetch(new Request(String(record['url'])));
    const page = await (await open()).text();
    for (const words of ['Universidad Robótica', 'URE180429TM6', 'Factura A-1', '$9,752.12', 'signature=', 'Por pagar', 'Por facturar', '$232.00 MXN']) expect(page).toContain(words);
    expect(page).not.toContain('Factura A-2');
    now += 5 * day;
    const expired = await open();
    expect([expired.status, await expired.text()]).toEqual([404, expect.stringContaining('caducó')]);
    expect((await emulator.fetch(new Request('http://emulator.test/portal/nothing'))).status).toBe(404);
  });

  it.each([
    [{}, 400],
    [{ id: seedClients.universidad, email: 'a@b.example' }, 400],
    [{ id: 7 }, 400],
    [{ id: seedClients.estudioLuis }, 404],
    [{ email: 'nadie@b.example' }, 404],
  ])('refuses %j', async (body, status) => {
    expect((await createCaller().call('POST', '/clients/customerportal', body)).status).toBe(status);
  });
});

describe('DELETE /clients/:id', () => {
  it('takes the client away and leaves what was issued', async () => {
    const { call } = createCaller();
    const path = `/clients/${seedClients.universidad}`;
    expect((await call('DELETE', path)).record).toEqual({ id: seedClients.universidad, deleted: true });
    expect((await call('GET', path)).status).toBe(404);
    expect((await call('DELETE', path)).status).toBe(404);
    const { records } = await call('GET', `/invoices/income?client_id=${seedClients.universidad}`);
    expect(records[0]?.['client']).toMatchObject({ tax_id: 'URE180429TM6' });
  });
});

describe('POST /clients/:id/stamp-pending-receipts', () => {
  it('stamps each on its own and tells how many were', async () => {
    const { call } = createCaller();
    const sale = (item: object) => ({ client: { id: seedClients.universidad }, items: [{ ...sampleItem, ...item }] });
    for (const item of [{}, { product_key: 'nada' }, {}]) expect((await call('POST', '/receipts', sale(item))).status).toBeLessThan(300);
    const path = `/clients/${seedClients.universidad}/stamp-pending-receipts`;
    const { status, record } = await call('POST', path);
    expect([status, record]).toMatchObject([200, { stamped: 2, failed: 1, remaining: 1 }]);
    expect((await call('POST', path)).record).toMatchObject({ stamped: 0, failed: 1, remaining: 1 });
    expect((await call('GET', '/invoices/income')).body.total_results).toBe(9);
    expect((await call('POST', '/clients/client_x/stamp-pending-receipts')).status).toBe(404);
  });
});
