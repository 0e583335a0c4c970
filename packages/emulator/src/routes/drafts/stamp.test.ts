import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { totals } from '@gigstack-ui/cfdi';
import { describe, expect, it } from 'vitest';
import { emulatorKey } from '../../auth/emulatorKey.js';
import { seedClients } from '../../seeds/seedClients.js';
import { seedTeams } from '../../seeds/seedTeams.js';
import { memoryStore } from '../../store/memoryStore.js';
import { createCaller } from '../../testing/createCaller.js';
import { sampleDraft, sampleItem } from '../../testing/sampleDraft.js';

type Caller = ReturnType<typeof createCaller>;
const now = () => 1_800_000_000_000;

async function stamp({ call }: Caller, draft: object, query = '') {
  const { record, status, error } = await call('POST', `/invoices/draft${query}`, draft);
  expect([status, error]).toEqual([201, undefined]);
  return { id: String(record['id']), ...(await call('POST', `/invoices/draft/${String(record['id'])}/stamp${query}`)) };
}

async function xmlOf({ call, emulator }: Caller, uuid: string) {
  const files = await call('GET', `/invoices/${uuid}/files`);
  const text = await (await emulator.fetch(new Request(String(files.record['xml'])))).text();
  expect(XMLValidator.validate(text)).toBe(true);
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', parseAttributeValue: false });
  return { text, root: parser.parse(text)['cfdi:Comprobante'] };
}

describe('POST /invoices/draft/:id/stamp', () => {
  it('answers the invoice and moves it from the drafts to the invoices', async () => {
    const caller = createCaller({ now });
    const { id, status, body, record } = await stamp(caller, sampleDraft);
    expect([status, body.message]).toEqual([200, 'Invoice created successfully']);
    expect(record).toMatchObject({
      status: 'stamped',
      invoice_type: 'I',
      series: 'A',
      folio_number: 8,
      subtotal: 200,
      taxes: 32,
      total: 232,
      payment_method: 'PUE',
      last_balance: 0,
      livemode: false,
      created_at: now() / 1000,
      stamp: { stamp_at: now() / 1000 },
    });
    expect(record['uuid']).toMatch(/^[0-9A-F]{8}-[0-9A-F]{4}-4[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/);
    expect((await caller.call('GET', '/invoices/draft')).records).toEqual([]);
    expect((await caller.call('GET', `/invoices/draft/${id}`)).record).toMatchObject({ status: 'stamped', draft: false, uuid: record['uuid'] });
    const read = await caller.call('GET', `/invoices/income/${String(record['uuid']).toLowerCase()}`);
    expect(read.record).toEqual({ ...record, status: 'valid' });
  });

  it('refuses to do it twice, and names the invoice', async () => {
    const caller = createCaller();
    const { id, record } = await stamp(caller, sampleDraft);
    for (const [method, path] of [['POST', '/stamp'], ['POST', '/preview'], ['PUT', ''], ['DELETE', '']] as const) {
      const { status, error } = await caller.call(method, `/invoices/draft/${id}${path}`, method === 'PUT' ? sampleDraft : undefined);
      expect([status, error.code, error.details]).toEqual([409, 'resource_conflict', [`uuid: ${String(record['uuid'])}`]]);
      expect(error.message).toContain(String(record['uuid']));
    }
    expect((await caller.call('GET', '/invoices/income')).body.total_results).toBe(8);
  });

  it('stamps once when asked twice at the same time', async () => {
    const { call } = createCaller();
    const { record } = await call('POST', '/invoices/draft', sampleDraft);
    const path = `/invoices/draft/${String(record['id'])}/stamp`;
    const answers = await Promise.all([call('POST', path), call('POST', path), call('POST', path)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  it('counts folios by team, series and mode, and leaves no gap after a refusal', async () => {
    const store = memoryStore();
    const caller = createCaller({ store });
    const folios = [];
    folios.push((await stamp(caller, sampleDraft)).record['folio_number']);
    await stamp(caller, { ...sampleDraft, client: { id: seedClients.datosEquivocados } });
    folios.push((await stamp(caller, sampleDraft)).record['folio_number']);
    folios.push((await stamp(caller, { ...sampleDraft, series: '' })).record['folio_number']);
    folios.push((await stamp(caller, { ...sampleDraft, series: 'B' })).record['folio_number']);
    folios.push((await stamp(caller, { ...sampleDraft, invoice_type: 'E' })).record['folio_number']);
    const live = createCaller({ store }, emulatorKey({ livemode: true }));
    const client = { legal_name: 'UNIVERSIDAD ROBOTICA ESPAÑOLA', tax_id: 'URE180429TM6', tax_system: '603', address: { zip: '86991' } };
    folios.push((await stamp(live, { ...sampleDraft, client })).record['folio_number']);
    expect(folios).toEqual([8, 9, 10, 1, 1, 1]);
  });

  it.each([
    ['no client', { client: undefined }, 400, 'validation_failed', 'client: client missing'],
    ['no lines', { items: [] }, 400, 'validation_failed', 'items: items missing'],
    ['a line without description', { items: [{ ...sampleItem, description: '' }] }, 400, 'validation_failed', 'items[0].description: description missing'],
    ['a date of last week', { date: now() / 1000 - 7 * 86_400 }, 400, 'validation_failed', 'date: date too old'],
    ['a transfer', { invoice_type: 'T' }, 400, 'operation_not_allowed', 'invoice_type: must be I or E to stamp'],
    ['a complement that is no XML', { complements: [{ type: 'custom', data: '<x>' }] }, 422, 'cfdi_service_error', 'complements[0].data: must be one XML element'],
    ['a bar in a description', { items: [{ ...sampleItem, description: 'a|b' }] }, 422, 'cfdi_service_error', 'items[0].description: must not hold |'],
    ['a series that is too long', { series: 'A'.repeat(26) }, 422, 'cfdi_service_error', 'series: must be at most 25'],
  ])('refuses %s', async (_case, change, status, code, detail) => {
    const caller = createCaller({ now });
    const answer = await stamp(caller, { ...sampleDraft, ...change });
    expect([answer.status, answer.error.code]).toEqual([status, code]);
    expect(answer.error.details?.join()).toContain(detail);
    expect((await caller.call('GET', '/invoices/draft')).body.total_results).toBe(1);
  });

  it.each([
    ['PPD with a form of payment', { payment_method: 'PPD' }, 'CFDI40105', 'payment_form'],
    ['a use its regime does not admit', { use: 'D01' }, 'CFDI40161', 'use'],
    ['a price of zero', { items: [{ ...sampleItem, unit_price: 0 }] }, 'CFDI40166', 'items[0].unit_price'],
    ['foreign money without exchange rate', { currency: 'USD' }, 'CFDI40115', 'exchange_rate'],
  ])('rejects %s as the SAT does', async (_case, change, code, path) => {
    const { status, error } = await stamp(createCaller(), { ...sampleDraft, ...change });
    expect([status, error.code]).toEqual([422, 'cfdi_service_error']);
    expect(error.message).toContain(code);
    expect(error.details?.join('\n')).toMatch(new RegExp(`${path.replace(/[[\]]/g, '\\$&')}: ${code}`));
  });

  it('rejects data that look right but are not those of the RFC, until they are corrected', async () => {
    const caller = createCaller();
    const { id, status, error } = await stamp(caller, { ...sampleDraft, client: { id: seedClients.datosEquivocados } });
    expect([status, error.code]).toEqual([422, 'cfdi_service_error']);
    expect(error.message).toMatch(/^CFDI40145 - El campo Nombre del receptor/);
    expect(error.details?.map((detail) => detail.slice(0, 30))).toEqual(['client.legal_name: CFDI40145 - ', 'client.address.zip: CFDI40148 -'].map((text) => text.slice(0, 30)));
    await caller.call('PUT', `/clients/${seedClients.datosEquivocados}`, { legal_name: 'JIMENEZ ESTRADA SALAS', address: { zip: '37161' } });
    expect((await caller.call('POST', `/invoices/draft/${id}/stamp`)).status).toBe(200);
  });

  it.each([
    ['has no certificate', { completed: false }, 'not connected'],
    ['has one that expired', { csd_expires_at: now() - 1 }, 'expired'],
  ])('refuses while the issuer %s', async (_case, change, words) => {
    const store = memoryStore();
    const caller = createCaller({ store, now });
    const stored = store.get('teams', seedTeams.papeleria);
    const team = stored?.body as { sat: object };
    store.put('teams', stored?.entry ?? { id: '', partition: '', createdAt: 0, name: '' }, { ...team, sat: { ...team.sat, ...change } });
    const { status, error } = await stamp(caller, sampleDraft);
    expect([status, error.code, error.details?.[0]?.split(':')[0]]).toEqual([400, 'business_rule_violation', 'issuer.csd']);
    expect(error.message).toContain(words);
  });
});

describe('the XML', () => {
  it('is a CFDI 4.0 whose every amount is the engine\'s', async () => {
    const caller = createCaller({ now });
    const items = [
      sampleItem,
      { ...sampleItem, quantity: 3, unit_price: 33.33, discount: 10 },
      { ...sampleItem, quantity: 1.5, unit_price: 116, taxes: [{ type: 'IVA', rate: 0.16, factor: 'Tasa', withholding: false, inclusive: true }] },
      { ...sampleItem, taxes: [{ type: 'IVA', rate: 0, factor: 'Exento', withholding: false }] },
      { ...sampleItem, taxes: [...sampleItem.taxes, { type: 'ISR', rate: 0.0125, factor: 'Tasa', withholding: true }] },
      { ...sampleItem, sku: 'SIN-IMPUESTO', taxes: [], taxability: '01' },
    ];
    const { record } = await stamp(caller, { ...sampleDraft, items });
    const { root, text } = await xmlOf(caller, String(record['uuid']));
    const expected = totals({ currency: 'MXN', items });

    expect(text).toContain('sin validez fiscal');
    expect(root).toMatchObject({
      'xmlns:cfdi': 'http://www.sat.gob.mx/cfd/4',
      Version: '4.0',
      Serie: 'A',
      Folio: '8',
      Fecha: '2027-01-15T02:00:00',
      SubTotal: expected.subtotal,
      Descuento: expected.discount,
      Total: expected.total,
      Moneda: 'MXN',
      TipoDeComprobante: 'I',
      Exportacion: '01',
      MetodoPago: 'PUE',
      FormaPago: '03',
      LugarExpedicion: '42501',
      'cfdi:Emisor': { Rfc: 'EKU9003173C9', Nombre: 'ESCUELA KEMPER URGATE', RegimenFiscal: '601' },
      'cfdi:Receptor': {
        Rfc: 'URE180429TM6',
        Nombre: 'UNIVERSIDAD ROBOTICA ESPAÑOLA',
        DomicilioFiscalReceptor: '86991',
        RegimenFiscalReceptor: '603',
        UsoCFDI: 'G03',
      },
    });
    expect(Object.keys(root).filter((key) => key.startsWith('cfdi:'))).toEqual([
      'cfdi:Emisor',
      'cfdi:Receptor',
      'cfdi:Conceptos',
      'cfdi:Impuestos',
      'cfdi:Complemento',
    ]);

    const concepts = root['cfdi:Conceptos']['cfdi:Concepto'];
    expect(concepts.map((concept: Record<string, string>) => [concept['ValorUnitario'], concept['Importe'], concept['Descuento'] ?? '0.000000'])).toEqual(
      expected.lines.map(({ unitPrice, amount, discount }) => [unitPrice, amount, discount]),
    );
    expect(concepts.map((concept: Record<string, string>) => concept['ObjetoImp'])).toEqual(['02', '02', '02', '02', '02', '01']);
    expect(concepts[3]['cfdi:Impuestos']['cfdi:Traslados']['cfdi:Traslado']).toEqual({ Base: '200.000000', Impuesto: '002', TipoFactor: 'Exento' });
    expect(concepts[5]['cfdi:Impuestos']).toBeUndefined();

    const summary = root['cfdi:Impuestos'];
    expect([summary['TotalImpuestosTrasladados'], summary['TotalImpuestosRetenidos']]).toEqual([expected.transferred, expected.withheld]);
    expect(summary['cfdi:Retenciones']['cfdi:Retencion']).toEqual({ Impuesto: '001', Importe: expected.withheld });
    expect(summary['cfdi:Traslados']['cfdi:Traslado']).toEqual([
      { Base: expected.groups.transferred[0]?.base, Impuesto: '002', TipoFactor: 'Tasa', TasaOCuota: '0.160000', Importe: expected.groups.transferred[0]?.amount },
      { Base: '200.00', Impuesto: '002', TipoFactor: 'Exento' },
    ]);

    const timbre = root['cfdi:Complemento']['tfd:TimbreFiscalDigital'];
    expect(timbre).toMatchObject({ 'xmlns:tfd': 'http://www.sat.gob.mx/TimbreFiscalDigital', Version: '1.1', UUID: record['uuid'], FechaTimbrado: '2027-01-15T02:00:00' });
    expect(atob(timbre['SelloSAT'])).toContain('SIN VALIDEZ FISCAL');
    expect(timbre['SelloCFD']).toBe(root['Sello']);
  });

  it('stays well-formed whatever the text', async () => {
    const caller = createCaller();
    const description = `<b>"Ñandú" & 'cía'\u0007 \ud800 ]]> 🎒`;
    const { record } = await stamp(caller, { ...sampleDraft, addenda: '<a>&</a>', items: [{ ...sampleItem, description }] });
    const { root } = await xmlOf(caller, String(record['uuid']));
    expect(root['cfdi:Conceptos']['cfdi:Concepto']['Descripcion']).toBe(`<b>"Ñandú" & 'cía'  ]]> 🎒`);
    expect(root['cfdi:Addenda']).toBe('<a>&</a>');
  });

  it('carries exchange rate, global period and related documents', async () => {
    const caller = createCaller({ now });
    const related = '11111111-2222-4333-8444-555555555555';
    const usd = await stamp(caller, { ...sampleDraft, currency: 'USD', exchange_rate: 18.2345, related_documents: [{ relationship: '04', documents: [related] }] });
    const { root } = await xmlOf(caller, String(usd.record['uuid']));
    expect(root).toMatchObject({ Moneda: 'USD', TipoCambio: '18.2345' });
    expect(root['cfdi:CfdiRelacionados']).toEqual({ TipoRelacion: '04', 'cfdi:CfdiRelacionado': { UUID: related } });

    const global = { periodicity: '04', months: '01', year: 2027 };
    const publico = await stamp(caller, { ...sampleDraft, use: 'S01', client: { id: seedClients.publico }, global });
    expect(publico.error).toBeUndefined();
    const document = await xmlOf(caller, String(publico.record['uuid']));
    expect(document.root['cfdi:InformacionGlobal']).toEqual({ Periodicidad: '04', Meses: '01', Año: '2027' });
  });
});
