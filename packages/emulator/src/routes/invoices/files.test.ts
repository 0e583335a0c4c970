import { describe, expect, it } from 'vitest';
import { createCaller } from '../../testing/createCaller.js';
import { pdfText } from '../../testing/pdfText.js';
import { sampleDraft } from '../../testing/sampleDraft.js';

const uuid = '5EED0000-0000-4000-8000-000000000006';

describe('GET /invoices/:uuid/files', () => {
  it('gives signed addresses that open without a key', async () => {
    const { call, emulator } = createCaller();
    const { status, record } = await call('GET', `/invoices/${uuid}/files`);
    expect(status).toBe(200);
    const pdf = await emulator.fetch(new Request(String(record['pdf'])));
    const xml = await emulator.fetch(new Request(String(record['xml'])));
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect([xml.status, xml.headers.get('content-type')]).toEqual([200, 'application/xml; charset=utf-8']);
    expect(await xml.text()).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>/);
    const texts = pdfText(new Uint8Array(await pdf.arrayBuffer()));
    for (const expected of [
      'Factura',
      `Folio fiscal ${uuid}`,
      'Serie A · Folio 6',
      'Libro de texto de primaria',
      'IEPS 8 %',
      '$4,186.80 MXN',
      'Documento de prueba generado por un emulador. Sin validez fiscal: no existe en el SAT.',
    ]) {
      expect(texts).toContain(expected);
    }
    expect(texts).not.toContain('SIN VALIDEZ FISCAL');
  });

  it.each([['pdf', ['pdf']], ['xml', ['xml']]])('gives only the %s when asked', async (type, keys) => {
    const { record } = await createCaller().call('GET', `/invoices/${uuid}/files?file_type=${type}`);
    expect(Object.keys(record)).toEqual(keys);
  });

  it('points at the origin it was told', async () => {
    const { call } = createCaller({ origin: 'http://127.0.0.1:4010' });
    const { record } = await call('GET', `/invoices/${uuid}/files`);
    expect(record['pdf']).toMatch(/^http:\/\/127\.0\.0\.1:4010\/files\//);
  });

  it('says of an unstamped draft that it has none', async () => {
    const { call } = createCaller();
    const { record } = await call('POST', '/invoices/draft', sampleDraft);
    const { status, error } = await call('GET', `/invoices/${String(record['id'])}/files`);
    expect([status, error.code]).toEqual([404, 'file_not_found']);
    expect(error.message).toContain('not stamped yet');
  });

  it('knows no other type', async () => {
    const { status, error } = await createCaller().call('GET', `/invoices/${uuid}/files?file_type=docx`);
    expect([status, error.details]).toEqual([400, ['file_type: must be pdf or xml']]);
  });
});

describe('a file address', () => {
  it.each([
    ['without signature', `/files/${uuid}.xml`],
    ['with another signature', `/files/${uuid}.xml?signature=abc`],
    ['of no invoice', '/files/5EED0000-0000-4000-8000-000000000099.pdf?signature=abc'],
    ['of another kind', `/files/${uuid}.exe`],
    ['that climbs', '/files/..%2f..%2fetc%2fpasswd'],
  ])('%s is a 404 in words', async (_how, path) => {
    const { emulator } = createCaller();
    const answer = await emulator.fetch(new Request(`http://emulator.test${path}`));
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ success: false, error: { code: 'file_not_found' } });
  });

  it.each([[uuid, 200, 'No existe en el SAT'], ['5EED0000-0000-4000-8000-000000000099', 404, 'no emitió']])(
    'of the verifier says that %s is a test or nothing',
    async (folio, status, words) => {
      const { emulator } = createCaller();
      const answer = await emulator.fetch(new Request(`http://emulator.test/verify/${folio}`));
      expect(answer.status).toBe(status);
      expect(await answer.text()).toContain(words);
    },
  );
});
