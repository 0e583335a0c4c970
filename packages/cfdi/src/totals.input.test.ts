import { describe, expect, it } from 'vitest';
import { CfdiInputError } from './CfdiInputError.js';
import { totals } from './totals.js';
import { type TotalsInput, type TotalsItem, type TotalsTax } from './totals/TotalsInput.js';

const iva: TotalsTax = { type: 'IVA', factor: 'Tasa', rate: '0.16', withholding: false };
const item: TotalsItem = { quantity: 1, unit_price: 100, taxes: [iva] };
const withTax = (tax: unknown): TotalsInput => ({ items: [{ ...item, taxes: [iva, tax as TotalsTax] }] });

describe('totals refuse', () => {
  it.each<[string, unknown, string, string]>([
    ['a price that is text', { items: [{ ...item, unit_price: 'abc' }] }, 'not_a_number', 'items[0].unit_price'],
    ['a missing quantity', { items: [item, { unit_price: 1 }] }, 'missing', 'items[1].quantity'],
    ['an empty price', { items: [{ ...item, unit_price: '' }] }, 'not_a_number', 'items[0].unit_price'],
    ['an exponent', { items: [{ ...item, quantity: '1e3' }] }, 'not_a_number', 'items[0].quantity'],
    ['NaN', { items: [{ ...item, quantity: NaN }] }, 'not_a_number', 'items[0].quantity'],
    ['a negative price', { items: [{ ...item, unit_price: -1 }] }, 'negative', 'items[0].unit_price'],
    ['forty digits', { items: [{ ...item, unit_price: '9'.repeat(40) }] }, 'too_large', 'items[0].unit_price'],
    ['a discount that is no number', { items: [{ ...item, discount: 'x' }] }, 'not_a_number', 'items[0].discount'],
    ['a discount above its line', { items: [item, { ...item, discount: '100.01' }] }, 'exceeds_amount', 'items[1].discount'],
    ['a line that is no object', { items: [null] }, 'missing', 'items[0]'],
    ['an unknown currency', { currency: 'MXP', items: [] }, 'unknown', 'currency'],
    ['an unknown tax', withTax({ ...iva, type: 'ISH' }), 'unknown', 'items[0].taxes[1].type'],
    ['a tax without name', withTax({ factor: 'Tasa', rate: 0 }), 'missing', 'items[0].taxes[1].type'],
    ['an unknown factor', withTax({ ...iva, factor: 'tasa' }), 'unknown', 'items[0].taxes[1].factor'],
    ['a missing factor', withTax({ type: 'IVA', rate: 0 }), 'missing', 'items[0].taxes[1].factor'],
    ['a missing rate', withTax({ ...iva, rate: null }), 'missing', 'items[0].taxes[1].rate'],
    ['a tax that is no object', withTax('IVA'), 'missing', 'items[0].taxes[1]'],
    ['null for a tax', withTax(null), 'missing', 'items[0].taxes[1]'],
    ['transferred ISR', withTax({ ...iva, type: 'ISR' }), 'not_allowed', 'items[0].taxes[1].type'],
    ['a quota of IVA', withTax({ ...iva, factor: 'Cuota' }), 'not_allowed', 'items[0].taxes[1].factor'],
    ['an exempt withholding', withTax({ type: 'IVA', factor: 'Exento', withholding: true }), 'not_allowed', 'items[0].taxes[1].factor'],
    ['units that are no number', withTax({ type: 'IEPS', factor: 'Cuota', rate: 1, units: 'l' }), 'not_a_number', 'items[0].taxes[1].units'],
    ['a quota above an inclusive price', { items: [{ quantity: 1, unit_price: 1, taxes: [{ type: 'IEPS', factor: 'Cuota', rate: 3, inclusive: true }] }] }, 'not_allowed', 'items[0].unit_price'],
    ['taxes that are no list', { items: [{ ...item, taxes: 'IVA' }] }, 'not_a_list', 'items[0].taxes'],
    ['lines that are no list', { items: {} }, 'not_a_list', 'items'],
    ['a local tax that is no object', { items: [], local: [null] }, 'missing', 'local[0]'],
    ['an unknown kind of local tax', { items: [], local: [{ kind: 'other', amount: 1 }] }, 'unknown', 'local[0].kind'],
    ['a local tax that is no number', { items: [], local: [{ kind: 'withheld', amount: '' }] }, 'not_a_number', 'local[0].amount'],
  ])('%s', (_name, input, code, path) => {
    let caught: unknown;
    try {
      totals(input as TotalsInput);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(CfdiInputError);
    expect(caught).toMatchObject({ name: 'CfdiInputError', code, path });
  });
});

describe('totals take', () => {
  it('an empty document, and null where the API sends it', () => {
    expect(totals({ currency: null, items: [], local: null })).toMatchObject({ currency: 'MXN', total: '0.00', groups: { transferred: [], exempt: [], withheld: [], withheldByRate: [] }, lines: [] });
    expect(totals({ items: [{ quantity: 2, unit_price: 5, discount: null, taxes: null }] }).total).toBe('10.00');
  });

  it.each([
    ['JPY', '1235', '198', '1433'],
    ['MXN', '1234.57', '197.53', '1432.10'],
    ['BHD', '1234.568', '197.531', '1432.099'],
    ['CLF', '1234.5679', '197.5309', '1432.0988'],
  ])('%s in its own decimals', (currency, subtotal, transferred, total) => {
    expect(totals({ currency, items: [{ quantity: 1, unit_price: '1234.567891', taxes: [iva] }] })).toMatchObject({ subtotal, transferred, total });
  });

  it('a whole discount of an inclusive price that does not divide evenly', () => {
    const result = totals({ items: [{ quantity: 3, unit_price: 100, discount: 300, taxes: [{ ...iva, inclusive: true }] }] });
    expect(result).toMatchObject({ total: '0.00', lines: [{ base: '0.000000' }] });
  });

  it('a price with IEPS by rate, IEPS by quota and IVA inside', () => {
    // (P / 1.16 − 2 · 0.5) / 1.08 with P = 126.44 is 100; forward: IEPS 8 + 1, IVA on 109.
    const taxes: TotalsTax[] = [
      { type: 'IEPS', factor: 'Tasa', rate: '0.08', inclusive: true },
      { type: 'IEPS', factor: 'Cuota', rate: '2', units: '0.5', inclusive: true },
      { ...iva, inclusive: true },
    ];
    const result = totals({ items: [{ quantity: 10, unit_price: '126.44', taxes }] });
    expect(result).toMatchObject({ subtotal: '1000.00', transferred: '264.40', total: '1264.40' });
    expect(result.groups.transferred).toEqual([
      { type: 'IEPS', factor: 'Tasa', rate: '0.080000', base: '1000.00', amount: '80.00' },
      { type: 'IEPS', factor: 'Cuota', rate: '2.000000', base: '5.00', amount: '10.00' },
      { type: 'IVA', factor: 'Tasa', rate: '0.160000', base: '1090.00', amount: '174.40' },
    ]);
  });

  it('two IEPS rates inside a price by their sum', () => {
    const taxes = ['0.3', '0.2'].map((rate) => ({ type: 'IEPS', factor: 'Tasa', rate, inclusive: true }));
    expect(totals({ items: [{ quantity: 1, unit_price: 150, taxes }] })).toMatchObject({ subtotal: '100.00', transferred: '50.00', total: '150.00' });
  });

  it('no notice of inclusive on a withholding or an exempt tax', () => {
    const taxes: TotalsTax[] = [
      { type: 'ISR', factor: 'Tasa', rate: '0.1', withholding: true, inclusive: true },
      { type: 'IVA', factor: 'Exento', inclusive: true },
    ];
    expect(totals({ items: [{ quantity: 1, unit_price: 100, taxes }] })).toMatchObject({ subtotal: '100.00', withheld: '10.00', total: '90.00', lines: [{ unitPrice: '100.000000' }] });
  });

  it('withholdings before IEPS: only the IVA that is transferred is charged on it', () => {
    const taxes: TotalsTax[] = [iva, { type: 'IEPS', factor: 'Tasa', rate: '0.08' }, { type: 'IVA', factor: 'Tasa', rate: '0.106667', withholding: true }, { type: 'IEPS', factor: 'Tasa', rate: '0.08', withholding: true }];
    expect(totals({ items: [{ quantity: 1, unit_price: 100, taxes }] }).lines[0]?.taxes.map(({ base }) => base)).toEqual(['108.000000', '100.000000', '100.000000', '100.000000']);
  });

  it('each withheld tax once, and by rate for the screen', () => {
    const taxes = (rate: string): TotalsTax[] => [{ type: 'IVA', factor: 'Tasa', rate, withholding: true }, { type: 'ISR', factor: 'Tasa', rate: '0.1', withholding: true }];
    const { groups } = totals({ items: [{ quantity: 1, unit_price: 100, taxes: taxes('0.04') }, { quantity: 1, unit_price: 100, taxes: taxes('0.106667') }] });
    expect(groups.withheld).toEqual([{ type: 'IVA', amount: '14.67' }, { type: 'ISR', amount: '20.00' }]);
    expect(groups.withheldByRate.map(({ type, rate, amount }) => [type, rate, amount])).toEqual([['IVA', '0.106667', '10.67'], ['IVA', '0.040000', '4.00'], ['ISR', '0.100000', '20.00']]);
  });

  it('local taxes of both kinds, each rounded to two decimals before it is added', () => {
    const local = [{ kind: 'transferred', amount: '1.005' }, { kind: 'transferred', amount: '1.005' }, { kind: 'withheld', amount: '0.5' }] as const;
    expect(totals({ currency: 'BHD', items: [{ quantity: 1, unit_price: 10 }], local })).toMatchObject({ localTransferred: '2.020', localWithheld: '0.500', total: '11.520' });
  });

  it('the amount of a large quantity from the captured price', () => {
    expect(totals({ items: [{ quantity: 100_000, unit_price: '345.60', taxes: [{ ...iva, inclusive: true }] }] })).toMatchObject({ total: '34560000.00', lines: [{ unitPrice: '297.931034', amount: '29793103.448276' }] });
    expect(totals({ items: [{ quantity: 3, unit_price: '100', taxes: [{ ...iva, inclusive: true }] }] }).lines[0]).toMatchObject({ unitPrice: '86.206897', amount: '258.620691' });
  });

  it('amounts beyond what a number holds', () => {
    const { total, lines } = totals({ items: [{ quantity: '999999.999999', unit_price: '999999999999.999999', taxes: [iva] }] });
    expect(lines[0]?.amount).toBe('999999999998999999.000000');
    expect(total).toBe('1159999999998839998.84');
  });
});
