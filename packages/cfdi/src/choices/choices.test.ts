import { describe, expect, it } from 'vitest';
import { genericReceiver, inferTaxObject, mayRelate, monthsFor, paymentFormsFor, periodicitiesFor, planCancellation, relationsFor, taxObjectRule, taxObjectsFor, withholdingAdvice } from './index.js';

const codes = (rows: readonly { readonly code: string }[]) => rows.map(({ code }) => code);

describe('periods of a global invoice', () => {
  it('are bimonthly for régimen 621 alone', () => {
    expect(codes(periodicitiesFor('601'))).toEqual(['01', '02', '03', '04']);
    expect(codes(periodicitiesFor(undefined))).toEqual(['01', '02', '03', '04']);
    expect(codes(periodicitiesFor('621'))).toEqual(['01', '02', '03', '04', '05']);
  });

  it('have months or bimesters', () => {
    expect(codes(monthsFor('04'))).toEqual(['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']);
    expect(codes(monthsFor('05'))).toEqual(['13', '14', '15', '16', '17', '18']);
  });
});

describe('payment forms', () => {
  it('are 99 for PPD', () => expect(codes(paymentFormsFor('PPD'))).toEqual(['99']));
  it('are all but 99 for PUE, the usual ones first', () => {
    const forms = codes(paymentFormsFor('PUE'));
    expect(forms.slice(0, 6)).toEqual(['03', '01', '04', '28', '02', '05']);
    expect(forms).toHaveLength(21);
    expect(forms).not.toContain('99');
  });
  it('are all while the method is unknown', () => expect(paymentFormsFor(undefined)).toHaveLength(22));
});

describe('tax object', () => {
  it.each([
    [undefined, '01'],
    [null, '01'],
    [[], '01'],
    [[{}], '02'],
  ])('of %o is %s', (taxes, object) => expect(inferTaxObject(taxes)).toBe(object));

  it.each([
    ['01', 'forbidden', false, false],
    ['02', 'required', true, true],
    ['03', 'forbidden', false, false],
    ['04', 'forbidden', false, false],
    ['05', 'forbidden', false, false],
    ['06', 'optional', false, false],
    ['07', 'required', false, 'required'],
    ['08', 'optional', false, false],
  ] as const)('%s has taxes %s', (object, taxes, iva, ieps) => expect(taxObjectRule(object)).toEqual({ taxes, iva, ieps }));
});

describe('relations', () => {
  it.each([
    ['I', ['04', '07', '02', '06']],
    ['E', ['01', '03', '07', '04']],
    ['T', ['05', '04']],
    ['P', ['04']],
    ['N', ['04']],
    ['X', []],
  ])('of %s', (type, expected) => expect(codes(relationsFor(type))).toEqual(expected));

  it.each([
    ['01', 'E', 'I', true],
    ['01', 'E', 'P', false],
    ['02', 'I', 'N', false],
    ['03', 'E', 'I', true],
    ['03', 'E', 'E', false],
    ['03', 'E', 'P', false],
    ['04', 'I', 'E', true],
    ['04', 'P', 'P', true],
    ['04', 'P', 'I', false],
    ['04', 'I', 'T', false],
    ['05', 'T', 'I', true],
    ['05', 'I', 'T', false],
    ['06', 'I', 'T', true],
    ['06', 'I', 'I', false],
    ['07', 'E', 'I', true],
  ])('%s of %s over %s: %s', (relation, type, related, expected) => expect(mayRelate(relation, type, related)).toBe(expected));
});

describe('cancellation', () => {
  // 2026-11-20 is a Friday.
  const invoice = { invoiceType: 'I', total: '1000.01', receiverRfc: 'EKU9003173C9', issuerRfc: 'IIA040805DZ4', issuerRegime: '601', stampedAt: '2026-11-20' };

  it('asks the receiver, who has three business days', () => {
    expect(planCancellation('02', invoice, '2026-12-15')).toEqual({ requiresReplacement: false, needsAcceptance: true, reason: undefined, acceptanceDays: 3, inTime: true });
  });

  it.each([
    ['01', true],
    ['02', false],
    ['03', false],
    ['04', false],
  ] as const)('motive %s replaces: %s', (motive, requiresReplacement) => expect(planCancellation(motive, invoice, '2026-12-15')).toMatchObject({ requiresReplacement }));

  it.each<[string, object, string, string | undefined]>([
    ['a credit note', { invoiceType: 'E' }, '2026-12-15', 'kind'],
    ['a transfer', { invoiceType: 'T' }, '2026-12-15', 'kind'],
    ['payroll', { invoiceType: 'N' }, '2026-12-15', 'kind'],
    ['a small amount', { total: 1000 }, '2026-12-15', 'amount'],
    ['a payment, which totals 0', { invoiceType: 'P', total: 0 }, '2026-12-15', 'amount'],
    ['the general public', { receiverRfc: 'xaxx-010101-000' }, '2026-12-15', 'generic_receiver'],
    ['a foreign receiver', { receiverRfc: 'XEXX010101000' }, '2026-12-15', 'generic_receiver'],
    ['régimen 621', { issuerRegime: '621' }, '2026-12-15', 'incorporation_regime'],
    ['the same day', {}, '2026-11-20', 'next_business_day'],
    ['Monday after a Friday', {}, '2026-11-23', 'next_business_day'],
    ['Tuesday after a Friday', {}, '2026-11-24', undefined],
    ['Monday after a Saturday', { stampedAt: '2026-11-21' }, '2026-11-23', 'next_business_day'],
    ['Tuesday after a Saturday', { stampedAt: '2026-11-21' }, '2026-11-24', undefined],
    ['Monday after a Sunday', { stampedAt: '2026-11-22' }, '2026-11-23', 'next_business_day'],
    ['Thursday after a Tuesday', { stampedAt: '2026-11-24' }, '2026-11-26', undefined],
    ['an unknown date', { stampedAt: '' }, '2026-11-20', undefined],
  ])('of %s', (_name, change, today, reason) => {
    expect(planCancellation('02', { ...invoice, ...change }, today)).toMatchObject({ reason, needsAcceptance: reason === undefined });
  });

  it.each([
    ['IIA040805DZ4', '2027-03-31', true],
    ['IIA040805DZ4', '2027-04-01', false],
    ['CACX7605101P8', '2027-04-30', true],
    ['CACX7605101P8', '2027-05-01', false],
    [undefined, '2027-04-01', false],
  ])('issued by %s is in time on %s: %s', (issuerRfc, today, inTime) => expect(planCancellation('02', { ...invoice, issuerRfc }, today)).toMatchObject({ inTime }));
});

describe('tax objects of a line', () => {
  const objects = (...taxes: { type: string; withholding?: boolean }[]) => taxObjectsFor(taxes).map(({ code }) => code);

  it.each([
    ['none', [], ['01', '03', '04', '05', '06', '08']],
    ['IVA', [{ type: 'IVA' }], ['02']],
    ['IEPS', [{ type: 'IEPS' }], ['02', '07']],
    ['IVA and IEPS', [{ type: 'IVA' }, { type: 'IEPS' }], ['02']],
    ['only withheld ISR', [{ type: 'ISR', withholding: true }], ['02', '06', '08']],
  ])('with %s', (_name, taxes, expected) => expect(objects(...taxes)).toEqual(expected));

  it('are all while the taxes are unknown', () => expect(taxObjectsFor(undefined)).toHaveLength(8));
});

describe('withholding advice', () => {
  const person = { issuerRfc: 'CACX7605101P8', receiverRfc: 'EKU9003173C9' };
  const rates = (input: Parameters<typeof withholdingAdvice>[0]) => withholdingAdvice(input).map(({ type, rate }) => `${type} ${rate}`);

  it.each([
    ['612', 'professional_services', ['ISR 0.100000', 'IVA 0.106667']],
    ['612', 'goods', []],
    ['606', 'lease', ['ISR 0.100000', 'IVA 0.106667']],
    ['606', 'professional_services', ['IVA 0.106667']],
    ['626', 'goods', ['ISR 0.012500']],
    ['626', 'professional_services', ['ISR 0.012500', 'IVA 0.106667']],
    ['626', 'freight', ['ISR 0.012500', 'IVA 0.040000']],
  ] as const)('a person of %s who sells %s to a company', (issuerRegime, activity, expected) => expect(rates({ ...person, issuerRegime, activity })).toEqual(expected));

  it('a company withholds from another only for freight', () => {
    expect(rates({ issuerRfc: 'IIA040805DZ4', receiverRfc: 'EKU9003173C9', issuerRegime: '601', activity: 'freight' })).toEqual(['IVA 0.040000']);
    expect(rates({ issuerRfc: 'IIA040805DZ4', receiverRfc: 'EKU9003173C9', issuerRegime: '626', activity: 'professional_services' })).toEqual([]);
  });

  it('persons withhold nothing', () => {
    expect(rates({ issuerRfc: 'CACX7605101P8', receiverRfc: 'FUNK671228PH6', issuerRegime: '612', activity: 'professional_services' })).toEqual([]);
  });
});

describe('generic receivers', () => {
  it('have what SAT demands', () => {
    const rest = { tax_system: '616', use: 'S01', address: { zip: '62661' } };
    expect(genericReceiver('global', { issuerZip: '62661', name: 'X' })).toEqual({ tax_id: 'XAXX010101000', legal_name: 'PUBLICO EN GENERAL', ...rest });
    expect(genericReceiver('national', { issuerZip: '62661', name: 'VENTA' })).toEqual({ tax_id: 'XAXX010101000', legal_name: 'VENTA', ...rest });
    expect(genericReceiver('foreign', { issuerZip: '62661' })).toEqual({ tax_id: 'XEXX010101000', legal_name: '', ...rest });
  });
});
