import { describe, expect, it } from 'vitest';
import { preflight, preflightLine, type PreflightContext } from './preflight.js';
import { context, fisica, goodDraft, issuer, moral } from './testing/goodDraft.js';

type Change = Record<string, unknown>;

const found = (draft: unknown, more: Partial<PreflightContext> = {}) => preflight(draft, { ...context, ...more }).map(({ code, severity, path, fix }) => [code, severity, path, ...(fix ? [fix.path, fix.value] : [])]);
const document = (change: Change, more?: Partial<PreflightContext>) => found({ ...goodDraft, ...change }, more);
const [goodItem] = goodDraft.items;
const line = (change: Change, more?: Partial<PreflightContext>, draft: Change = {}) => document({ ...draft, items: [{ ...goodItem, ...change }] }, more);
const iva = { type: 'IVA', factor: 'Tasa', rate: 0.16, withholding: false };
const publico = { tax_id: 'XAXX010101000', legal_name: 'PUBLICO EN GENERAL', tax_system: '616', address: { zip: '62661' } };
const global = { periodicity: '04', months: '10', year: 2026 };
const globalDraft: Change = { use: 'S01', global, items: [{ ...goodItem, product_key: '01010101', unit_key: 'ACT' }] };

describe('preflight', () => {
  it('has nothing to say about a good draft, for a company or a person', () => {
    expect(found(goodDraft)).toEqual([]);
    expect(found(goodDraft, { receiver: fisica })).toEqual([]);
    expect(found(goodDraft, { issuer: undefined })).toEqual([]);
    expect(found(goodDraft, { today: new Date('2026-11-22T18:00:00Z') })).toEqual([]);
    expect(document(globalDraft, { receiver: publico })).toEqual([]);
  });

  it('says what an empty draft lacks', () => {
    expect(found({}, { receiver: undefined, issuer: undefined })).toEqual([
      ['CFDI40121', 'error', 'invoice_type'],
      ['CLIENT_MISSING', 'error', 'client'],
      ['CFDI40160', 'error', 'use', 'use', 'G03'],
      ['CFDI40104', 'error', 'payment_form'],
      ['CFDI40124', 'error', 'payment_method'],
      ['ITEMS_MISSING', 'error', 'items'],
    ]);
  });

  describe('receiver', () => {
    const receiver = (change: Change) => found({ ...goodDraft, use: 'S01' }, { receiver: { ...moral, ...change } });

    it.each<[string, Change, unknown[]]>([
      ['without RFC', { tax_id: null }, [['CFDI40143', 'error', 'client.tax_id']]],
      ['with a slip', { tax_id: 'EKU9OO3173C9' }, [['CFDI40143', 'error', 'client.tax_id', 'client.tax_id', 'EKU9003173C9']]],
      ['with the RFC of foreign third parties', { tax_id: 'EXT990101NI1' }, [['CFDI40143', 'error', 'client.tax_id']]],
      ['with another check digit', { tax_id: 'DAA020218JY1' }, [['RFC_CHECK_DIGIT', 'warning', 'client.tax_id']]],
      ['without name', { legal_name: '  ' }, [['CFDI40144', 'error', 'client.legal_name']]],
      ['with its capital regime', { legal_name: 'ESCUELA KEMPER URGATE SA DE CV' }, [['LEGAL_NAME_SUFFIX', 'warning', 'client.legal_name', 'client.legal_name', 'ESCUELA KEMPER URGATE']]],
      ['in small letters', { legal_name: 'Escuela  Kemper' }, [['LEGAL_NAME_FORM', 'warning', 'client.legal_name', 'client.legal_name', 'ESCUELA KEMPER']]],
      ['without régimen', { tax_system: undefined }, [['CFDI40157', 'error', 'client.tax_system']]],
      ['with a régimen of old', { tax_system: '609' }, [['CFDI40157', 'error', 'client.tax_system']]],
      ['with a régimen of persons', { tax_system: '612' }, [['CFDI40158', 'error', 'client.tax_system']]],
      ['without postal code', { address: null }, [['CFDI40147', 'error', 'client.address.zip']]],
      ['with half a postal code', { address: { zip: '4250' } }, [['CFDI40147', 'error', 'client.address.zip']]],
    ])('%s', (_name, change, expected) => {
      const result = receiver(change);
      expect(result.filter(([code]) => code !== 'CFDI40161')).toEqual(expected);
    });

    it('may be a person whose name ends like a company', () => {
      expect(found(goodDraft, { receiver: { ...fisica, legal_name: 'MARIA SA' } })).toEqual([]);
    });

    it('with a generic RFC has 616, S01 and the postal code of the issuer', () => {
      expect(document({}, { receiver: { ...publico, legal_name: 'VENTA UNICA', tax_system: '612', address: { zip: '01000' } } })).toEqual([
        ['CFDI40159', 'error', 'client.tax_system', 'client.tax_system', '616'],
        ['CFDI40149', 'error', 'client.address.zip', 'client.address.zip', '62661'],
      ]);
      expect(document({}, { receiver: { ...publico, legal_name: 'VENTA UNICA' } })).toEqual([['CFDI40161', 'error', 'use', 'use', 'S01']]);
      expect(document({ use: 'S01' }, { receiver: { ...publico, tax_id: 'XEXX010101000', legal_name: 'ACME INC' } })).toEqual([]);
    });

    it('with a generic RFC and an unknown issuer needs any postal code', () => {
      const receiverWithout = { ...publico, legal_name: 'VENTA UNICA', address: {} };
      expect(document({ use: 'S01' }, { receiver: receiverWithout, issuer: undefined })).toEqual([['CFDI40147', 'error', 'client.address.zip']]);
      expect(document({ use: 'S01' }, { receiver: receiverWithout, issuer: { ...issuer, address: {} } })).toEqual([
        ['CFDI40147', 'error', 'client.address.zip'],
        ['CFDI40126', 'error', 'issuer.address.zip'],
      ]);
    });
  });

  it.each<[string, Change, unknown[]]>([
    ['RFC', { tax_id: 'IIA' }, ['ISSUER_RFC', 'error', 'issuer.tax_id']],
    ['own RFC', { tax_id: 'XAXX010101000', tax_system: '612' }, ['ISSUER_RFC', 'error', 'issuer.tax_id']],
    ['name', { legal_name: '' }, ['CFDI40138', 'error', 'issuer.legal_name']],
    ['régimen', { tax_system: '600' }, ['CFDI40140', 'error', 'issuer.tax_system']],
    ['régimen of a company', { tax_system: '605' }, ['CFDI40141', 'error', 'issuer.tax_system']],
    ['postal code', { address: { zip: 'x' } }, ['CFDI40126', 'error', 'issuer.address.zip']],
  ])('misses the issuer’s %s', (_name, change, expected) => {
    expect(found(goodDraft, { issuer: { ...issuer, ...change } })).toEqual([expected]);
  });

  it.each<[string, Change, unknown, unknown[]]>([
    ['unknown', { use: 'P01' }, moral, [['CFDI40160', 'error', 'use', 'use', 'G03']]],
    ['of persons only', { use: 'D01' }, moral, [['CFDI40161', 'error', 'use', 'use', 'G03']]],
    ['not of that régimen', { use: 'G03' }, { ...fisica, tax_system: '605' }, [['CFDI40161', 'error', 'use', 'use', 'S01']]],
    ['against the habit of the client', { use: 'D01' }, { ...moral, use: 'G01' }, [['CFDI40161', 'error', 'use', 'use', 'G01']]],
    ['of payments', { use: 'CP01' }, moral, [['CFDI40161', 'error', 'use', 'use', 'G03']]],
  ])('questions a use %s', (_name, change, receiver, expected) => {
    expect(document(change, { receiver })).toEqual(expected);
  });

  it.each<[string, Change, unknown[][]]>([
    ['an unknown currency', { currency: 'PESOS' }, [['CFDI40113', 'error', 'currency']]],
    ['no currency, which is pesos', { currency: null, exchange_rate: 1 }, []],
    ['pesos at another rate', { exchange_rate: 20 }, [['CFDI40114', 'error', 'exchange_rate', 'exchange_rate', undefined]]],
    ['pesos at a rate that is text', { exchange_rate: 'x' }, [['CFDI40114', 'error', 'exchange_rate', 'exchange_rate', undefined]]],
    ['pesos at an empty rate', { exchange_rate: '' }, []],
    ['dollars without rate', { currency: 'USD' }, [['CFDI40115', 'error', 'exchange_rate']]],
    ['dollars at nothing', { currency: 'USD', exchange_rate: 0 }, [['CFDI40117', 'error', 'exchange_rate']]],
    ['dollars below nothing', { currency: 'USD', exchange_rate: -18 }, [['CFDI40117', 'error', 'exchange_rate']]],
    ['dollars at seven decimals', { currency: 'USD', exchange_rate: '18.1234567' }, [['CFDI40117', 'error', 'exchange_rate']]],
    ['dollars at six decimals', { currency: 'USD', exchange_rate: '18.123456' }, []],
    ['no currency at a rate', { currency: 'XXX', exchange_rate: 1 }, [['CFDI40116', 'error', 'exchange_rate', 'exchange_rate', undefined]]],
    ['no currency', { currency: 'XXX' }, []],
    ['no form', { payment_form: '' }, [['CFDI40104', 'error', 'payment_form']]],
    ['an unknown form', { payment_form: '07' }, [['CFDI40104', 'error', 'payment_form']]],
    ['no form with PPD', { payment_form: null, payment_method: 'PPD' }, [['CFDI40104', 'error', 'payment_form', 'payment_form', '99']]],
    ['PPD with a form', { payment_method: 'PPD' }, [['CFDI40105', 'error', 'payment_form', 'payment_form', '99']]],
    ['PPD with 99', { payment_method: 'PPD', payment_form: '99' }, []],
    ['PUE with 99', { payment_form: '99' }, [['PUE_WITH_99', 'error', 'payment_form', 'payment_method', 'PPD']]],
    ['no method', { payment_method: undefined }, [['CFDI40124', 'error', 'payment_method']]],
    ['an unknown method with 99', { payment_method: 'XXX', payment_form: '99' }, [['CFDI40124', 'error', 'payment_method']]],
    ['an unknown export key', { exports: '09' }, [['CFDI40123', 'error', 'exports', 'exports', '01']]],
    ['export 02 without complement', { exports: '02' }, [['CFDI40122', 'error', 'exports', 'exports', '01']]],
    ['export 02 with complement', { exports: '02', complements: [{}] }, []],
    ['export 03', { exports: '03' }, []],
    ['an unknown type', { invoice_type: 'X' }, [['CFDI40121', 'error', 'invoice_type']]],
    ['a date of four days ago', { date: '2026-11-18' }, [['DATE_TOO_OLD', 'error', 'date', 'date', undefined]]],
    ['a date of three days ago', { date: '2026-11-19T08:00:00' }, []],
    ['a date of tomorrow', { date: '2026-11-23' }, [['DATE_IN_FUTURE', 'error', 'date', 'date', undefined]]],
    ['a date in milliseconds', { date: Date.UTC(2026, 10, 18, 12) }, [['DATE_TOO_OLD', 'error', 'date', 'date', undefined]]],
    ['a date in seconds', { date: Date.UTC(2026, 10, 22, 12) / 1000 }, []],
    ['the late evening, which in UTC is tomorrow', { date: Date.UTC(2026, 10, 23, 5) }, []],
    ['a date of 0, which is none', { date: 0 }, []],
    ['a date that is none', { date: 'mañana' }, []],
    ['no lines', { items: [] }, [['ITEMS_MISSING', 'error', 'items']]],
    ['lines that are no list', { items: 'x' }, [['ITEMS_MISSING', 'error', 'items']]],
    ['an unknown relation', { related_documents: [{ relationship: '08', documents: ['6F9619FF-8B86-D011-B42D-00C04FC964FF'] }] }, [['CFDI40137', 'error', 'related_documents[0].relationship']]],
    ['a relation without documents', { related_documents: [{ relationship: '04' }] }, [['RELATED_UUID', 'error', 'related_documents[0].documents']]],
    ['a relation to no UUID', { related_documents: [{ relationship: '04', documents: ['6F9619FF-8B86-D011-B42D-00C04FC964FF', 'A-12'] }] }, [['RELATED_UUID', 'error', 'related_documents[0].documents[1]']]],
    ['a return of an invoice', { related_documents: [{ relationship: '03', documents: ['6F9619FF-8B86-D011-B42D-00C04FC964FF'] }] }, [['RELATION_UNUSUAL', 'warning', 'related_documents[0].relationship']]],
    ['a UUID with something before or after', { related_documents: [{ relationship: '04', documents: ['x6F9619FF-8B86-D011-B42D-00C04FC964FF', '6F9619FF-8B86-D011-B42D-00C04FC964FFx'] }] }, [['RELATED_UUID', 'error', 'related_documents[0].documents[0]'], ['RELATED_UUID', 'error', 'related_documents[0].documents[1]']]],
    ['a date after other words', { date: 'el 2020-01-01' }, []],
    ['a date that is true', { date: true }, []],
    ['a credit note of nothing', { invoice_type: 'E' }, [['RELATION_EXPECTED', 'warning', 'related_documents']]],
    ['a credit note', { invoice_type: 'E', related_documents: [{ relationship: '01', documents: ['6f9619ff-8b86-d011-b42d-00c04fc964ff'] }] }, []],
  ])('checks %s', (_name, change, expected) => {
    expect(document(change)).toEqual(expected);
  });

  it('keeps payment data out of what is no sale', () => {
    expect(document({ invoice_type: 'T', use: 'S01' })).toEqual([
      ['CFDI40103', 'error', 'payment_form', 'payment_form', undefined],
      ['CFDI40125', 'error', 'payment_method', 'payment_method', undefined],
    ]);
    expect(document({ invoice_type: 'P', use: 'CP01', payment_form: undefined, payment_method: undefined })).toEqual([]);
    expect(document({ invoice_type: 'N', use: 'CN01' }, { receiver: { ...fisica, tax_system: '605' } })).toEqual([['CFDI40103', 'error', 'payment_form', 'payment_form', undefined]]);
  });

  describe('global invoice', () => {
    const globally = (change: Change, more: Partial<PreflightContext> = {}) => document({ ...globalDraft, ...change }, { receiver: publico, ...more });

    it.each<[string, Change, unknown[][]]>([
      ['without period', { global: undefined }, [['CFDI40130', 'error', 'global']]],
      ['with an empty period, as the API answers', { global: {} }, [['CFDI40130', 'error', 'global']]],
      ['with empty fields', { global: { periodicity: '', months: null } }, [['CFDI40130', 'error', 'global']]],
      ['without periodicity', { global: { months: '10', year: 2026 } }, [['CFDI40131', 'error', 'global.periodicity']]],
      ['bimonthly', { global: { ...global, periodicity: '05', months: '13' } }, [['CFDI40132', 'error', 'global.periodicity']]],
      ['without month', { global: { periodicity: '04', year: 2026 } }, [['CFDI40133', 'error', 'global.months']]],
      ['of month 19', { global: { ...global, months: '19' } }, [['CFDI40133', 'error', 'global.months']]],
      ['monthly of a bimester', { global: { ...global, months: '13' } }, [['CFDI40134', 'error', 'global.months']]],
      ['of last month of the year', { global: { ...global, months: '12' } }, []],
      ['without year', { global: { periodicity: '04', months: '10' } }, [['CFDI40136', 'error', 'global.year', 'global.year', 2026]]],
      ['of next year', { global: { ...global, year: 2027 } }, [['CFDI40136', 'error', 'global.year', 'global.year', 2026]]],
      ['of six years ago', { global: { ...global, year: 2020 } }, [['CFDI40136', 'error', 'global.year', 'global.year', 2026]]],
      ['of five years ago', { global: { ...global, year: '2021' } }, []],
      ['of half a year', { global: { ...global, year: 2025.5 } }, [['CFDI40136', 'error', 'global.year', 'global.year', 2026]]],
      ['to be paid later', { payment_method: 'PPD', payment_form: '99' }, [['GLOBAL_NOT_PUE', 'error', 'payment_method', 'payment_method', 'PUE']]],
      [
        'of usual lines',
        { items: goodDraft.items },
        [
          ['GLOBAL_LINE_KEY', 'warning', 'items[0].product_key', 'items[0].product_key', '01010101'],
          ['GLOBAL_LINE_KEY', 'warning', 'items[0].unit_key', 'items[0].unit_key', 'ACT'],
        ],
      ],
    ])('%s', (_name, change, expected) => {
      expect(globally(change)).toEqual(expected);
    });

    it('may be bimonthly for régimen 621, of a bimester', () => {
      const incorporation = { issuer: { ...issuer, tax_id: 'CACX7605101P8', tax_system: '621' } };
      expect(globally({ global: { ...global, periodicity: '05', months: '13' } }, incorporation)).toEqual([]);
      expect(globally({ global: { ...global, periodicity: '05', months: '12' } }, incorporation)).toEqual([['CFDI40135', 'error', 'global.months']]);
    });

    it('goes to the general public alone', () => {
      expect(globally({ use: 'G03' }, { receiver: moral })).toEqual([['GLOBAL_NOT_PUBLIC', 'error', 'client']]);
      expect(globally({}, { receiver: { ...publico, legal_name: 'VENTA UNICA' } })).toEqual([['GLOBAL_NOT_PUBLIC', 'error', 'client']]);
    });

    it('is not asked of a credit note to the public', () => {
      expect(globally({ invoice_type: 'E', global: null }).map(([code]) => code)).toEqual(['RELATION_EXPECTED']);
    });

    it('keeps that name for the generic RFC', () => {
      expect(found(goodDraft, { receiver: { ...moral, legal_name: 'PUBLICO EN GENERAL' } })).toEqual([['CFDI40146', 'error', 'client.tax_id', 'client.tax_id', 'XAXX010101000']]);
    });
  });

  it.each<[string, Change, unknown[][]]>([
    ['no description', { description: ' ' }, [['DESCRIPTION_MISSING', 'error', 'items[0].description']]],
    ['a thousand characters', { description: 'x'.repeat(1000) }, []],
    ['more than a thousand', { description: 'x'.repeat(1001) }, [['DESCRIPTION_LONG', 'error', 'items[0].description']]],
    ['no quantity', { quantity: undefined }, [['QUANTITY_INVALID', 'error', 'items[0].quantity']]],
    ['a quantity of 0', { quantity: '0.0000001' }, [['QUANTITY_INVALID', 'error', 'items[0].quantity']]],
    ['a price of 0', { unit_price: 0 }, [['CFDI40166', 'error', 'items[0].unit_price']]],
    ['a price below 0', { unit_price: '-1' }, [['CFDI40166', 'error', 'items[0].unit_price']]],
    ['a price of forty digits', { unit_price: '1'.repeat(40) }, [['CFDI40166', 'error', 'items[0].unit_price']]],
    ['a total out of range', { quantity: '999999999999', unit_price: '999999999999' }, [['CFDI40120', 'error', 'items']]],
    ['no product key', { product_key: null }, [['CFDI40162', 'error', 'items[0].product_key']]],
    ['seven digits of product key', { product_key: '8010150' }, [['CFDI40162', 'error', 'items[0].product_key']]],
    ['nine digits of product key', { product_key: '801015000' }, [['CFDI40162', 'error', 'items[0].product_key']]],
    ['no unit key', { unit_key: '' }, [['CFDI40165', 'error', 'items[0].unit_key']]],
    ['a unit in words', { unit_key: 'pieza' }, [['CFDI40165', 'error', 'items[0].unit_key']]],
    ['a unit too long', { unit_key: 'H87H' }, [['CFDI40165', 'error', 'items[0].unit_key']]],
    ['a unit with a small letter', { unit_key: 'hH87' }, [['CFDI40165', 'error', 'items[0].unit_key']]],
    ['a two-letter unit', { unit_key: 'PR' }, []],
    ['an empty discount', { discount: '' }, []],
    ['a discount', { discount: 199.99 }, []],
    ['a discount that is text', { discount: 'x' }, [['DISCOUNT_INVALID', 'error', 'items[0].discount']]],
    ['a negative discount', { discount: -1 }, [['DISCOUNT_INVALID', 'error', 'items[0].discount']]],
    ['a discount above the amount', { discount: '200.01' }, [['CFDI40169', 'error', 'items[0].discount']]],
    ['a discount of everything', { discount: 200 }, [['CFDI40174', 'error', 'items[0].discount']]],
    ['a discount of everything without taxes', { discount: 200, taxes: [], taxability: '01' }, []],
    ['no taxes', { taxes: undefined }, [['LINE_WITHOUT_TAX', 'hint', 'items[0].taxes']]],
    ['object 01 without taxes', { taxes: [], taxability: '01' }, []],
    ['object 02 without taxes', { taxes: [], taxability: '02' }, [['CFDI40171', 'error', 'items[0].taxes']]],
    ['object 02', { taxability: '02' }, []],
    ...['01', '03', '04', '05'].map((taxability): [string, Change, unknown[][]] => [`object ${taxability} with taxes`, { taxability }, [['CFDI40172', 'error', 'items[0].taxes']]]),
    ['object 09', { taxability: '09' }, [['CFDI40170', 'error', 'items[0].taxability']]],
    ['object 06 with IVA', { taxability: '06' }, [['CFDI140226', 'error', 'items[0].taxes']]],
    ['object 08 with IEPS', { taxability: '08', taxes: [{ ...iva, type: 'IEPS', rate: 0.08 }] }, [['CFDI140226', 'error', 'items[0].taxes']]],
    ['object 06 with withheld ISR', { taxability: '06', taxes: [{ ...iva, type: 'ISR', rate: 0.1, withholding: true }] }, []],
    ['object 07 with IVA', { taxability: '07', taxes: [iva, { ...iva, type: 'IEPS', rate: 0.08 }] }, [['CFDI140227', 'error', 'items[0].taxes']]],
    ['object 07 without IEPS', { taxability: '07', taxes: [{ ...iva, withholding: true }] }, [['CFDI140227', 'error', 'items[0].taxes']]],
    ['object 07 with IEPS', { taxability: '07', taxes: [{ ...iva, type: 'IEPS', rate: 0.08 }] }, []],
    ['a key that requires IVA', { product_key: '80111701', taxes: [{ ...iva, withholding: true }] }, [['CFDI40164', 'error', 'items[0].taxes']]],
    ...['80111700', '84121603', '84121604'].map((product_key): [string, Change, unknown[][]] => [`key ${product_key} and IEPS alone`, { product_key, taxes: [{ ...iva, type: 'IEPS', rate: 0.08 }] }, [['CFDI40164', 'error', 'items[0].taxes']]]),
    ['object 07 with withheld IEPS alone', { taxability: '07', taxes: [{ ...iva, type: 'IEPS', rate: 0.08, withholding: true }] }, [['CFDI140227', 'error', 'items[0].taxes']]],
    ['object 07 with IEPS and withheld ISR', { taxability: '07', taxes: [{ ...iva, type: 'IEPS', rate: 0.08 }, { ...iva, type: 'ISR', rate: 0.1, withholding: true }] }, []],
    ['a key that requires IVA and has it', { product_key: '80111701' }, []],
  ])('checks a line with %s', (_name, change, expected) => {
    expect(line(change)).toEqual(expected);
  });

  it.each([['T', 'S01'], ['P', 'CP01']])('lets a line of %s cost nothing and carry no tax', (invoice_type, use) => {
    expect(line({ unit_price: 0, taxes: [] }, {}, { invoice_type, use, payment_form: null, payment_method: null })).toEqual([]);
  });

  it.each<[string, Change, unknown[]]>([
    ['an unknown tax', { type: 'ISH' }, ['CFDI40175', 'error', 'items[0].taxes[0].type']],
    ['transferred ISR', { type: 'ISR' }, ['CFDI40175', 'error', 'items[0].taxes[0].type']],
    ['an unknown withholding', { type: 'ISH', withholding: true }, ['CFDI40182', 'error', 'items[0].taxes[0].type']],
    ['no factor', { factor: '' }, ['CFDI40176', 'error', 'items[0].taxes[0].factor']],
    ['a withholding without factor', { factor: null, withholding: true }, ['CFDI40183', 'error', 'items[0].taxes[0].factor']],
    ['an exempt withholding', { factor: 'Exento', withholding: true }, ['CFDI40184', 'error', 'items[0].taxes[0].factor']],
    ['an exempt tax with rate', { factor: 'Exento' }, ['CFDI40177', 'error', 'items[0].taxes[0].rate', 'items[0].taxes[0].rate', 0]],
    ['no rate', { rate: undefined }, ['CFDI40178', 'error', 'items[0].taxes[0].rate']],
    ['a rate that is text', { rate: 'x' }, ['CFDI40178', 'error', 'items[0].taxes[0].rate']],
    ['an unlisted rate', { rate: 0.15 }, ['CFDI40179', 'warning', 'items[0].taxes[0].rate']],
    ['an unlisted rate of IEPS', { type: 'IEPS', rate: 2 }, ['CFDI40179', 'warning', 'items[0].taxes[0].rate']],
    ['a quota above the limit', { type: 'IEPS', factor: 'Cuota', rate: 72.1606 }, ['CFDI40179', 'warning', 'items[0].taxes[0].rate']],
    ['a withholding above its limit', { rate: 0.160001, withholding: true }, ['CFDI40185', 'warning', 'items[0].taxes[0].rate']],
    ['ISR above its limit', { type: 'ISR', rate: 0.36, withholding: true }, ['CFDI40185', 'warning', 'items[0].taxes[0].rate']],
    ['a percentage', { rate: 16 }, ['RATE_AS_PERCENT', 'error', 'items[0].taxes[0].rate', 'items[0].taxes[0].rate', 0.16]],
    ['a hundred percent of IVA', { rate: 1 }, ['RATE_AS_PERCENT', 'error', 'items[0].taxes[0].rate', 'items[0].taxes[0].rate', 0.01]],
    ['a percentage of IEPS', { type: 'IEPS', rate: 8 }, ['RATE_AS_PERCENT', 'error', 'items[0].taxes[0].rate', 'items[0].taxes[0].rate', 0.08]],
  ])('checks a tax with %s', (_name, change, expected) => {
    expect(line({ taxes: [{ ...iva, ...change }] })).toEqual([expected]);
  });

  it.each<[string, Change]>([
    ['IVA 8 %', { rate: 0.08 }],
    ['IVA 0 %', { rate: 0 }],
    ['exempt IVA', { factor: 'Exento', rate: 0 }],
    ['exempt IVA without rate', { factor: 'Exento', rate: undefined }],
    ['IEPS 160 %', { type: 'IEPS', rate: 1.6 }],
    ['IEPS by the litre', { type: 'IEPS', factor: 'Cuota', rate: 72.1605 }],
    ['withheld IVA of two thirds', { rate: 0.106667, withholding: true }],
    ['withheld ISR', { type: 'ISR', rate: 0.35, withholding: true }],
  ])('takes %s', (_name, change) => {
    expect(line({ taxes: [{ ...iva, ...change }] })).toEqual([]);
  });

  it('notices a tax that stands twice, not one that is also withheld', () => {
    expect(line({ taxes: [iva, { ...iva }] })).toEqual([['TAX_REPEATED', 'warning', 'items[0].taxes[1]']]);
    expect(line({ taxes: [iva, { ...iva, withholding: true }, { ...iva, rate: 0.08 }, { ...iva, type: 'IEPS', rate: 0.08 }, { ...iva, factor: 'Exento', rate: 0 }] })).toEqual([]);
  });

  describe('RESICO', () => {
    const resico = { issuer: { ...issuer, tax_id: 'CACX7605101P8', tax_system: '626' } };
    const isr = { type: 'ISR', factor: 'Tasa', rate: 0.0125, withholding: true };

    it('advises a company to withhold 1.25 % from a person', () => {
      expect(line({}, resico)).toEqual([['CFDI140225', 'warning', 'items[0].taxes', 'items[0].taxes', [iva, isr]]]);
      expect(line({ taxes: null }, resico)).toContainEqual(['CFDI140225', 'warning', 'items[0].taxes', 'items[0].taxes', [isr]]);
      expect(line({ taxes: [iva, isr] }, resico)).toEqual([]);
      expect(line({ taxes: [iva, { ...isr, rate: 0.1 }] }, resico)).toEqual([['CFDI140225', 'warning', 'items[0].taxes', 'items[0].taxes', [iva, { ...isr, rate: 0.1 }, isr]]]);
    });

    it('questions it between persons', () => {
      expect(line({ taxes: [iva, isr] }, { ...resico, receiver: fisica })).toEqual([['CFDI140224', 'warning', 'items[0].taxes']]);
      expect(line({}, { ...resico, receiver: fisica })).toEqual([]);
    });

    it('has nothing to say to a company of RESICO, a credit note or an unknown party', () => {
      expect(line({}, { issuer: { ...issuer, tax_system: '626' } })).toEqual([]);
      expect(line({}, { issuer: { ...resico.issuer, tax_id: '' } }).map(([code]) => code)).toEqual(['ISSUER_RFC']);
      expect(line({}, { ...resico, receiver: { ...moral, tax_id: '' } }).map(([code]) => code)).toEqual(['CFDI40143']);
      expect(line({}, resico, { invoice_type: 'E' }).map(([code]) => code)).toEqual(['RELATION_EXPECTED']);
    });
  });

  it('names the line of a finding', () => {
    const items = [goodItem, { ...goodItem, unit_price: 0 }, { ...goodItem, taxes: [] }];
    expect(preflight({ ...goodDraft, items }, context).map(({ code, line: at }) => [code, at])).toEqual([
      ['CFDI40166', 1],
      ['LINE_WITHOUT_TAX', 2],
    ]);
  });

  it('checks one line alone as it does within the whole', () => {
    const draft = { ...goodDraft, use: 'P01', items: [goodItem, { ...goodItem, unit_price: 0, product_key: 'x' }] };
    expect(preflightLine(draft, 1, context)).toEqual(preflight(draft, context).filter(({ line: at }) => at === 1));
    expect(preflightLine(draft, 0, context)).toEqual([]);
  });
});
