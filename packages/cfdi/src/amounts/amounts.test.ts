import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineStepText } from '../messages/index.js';
import { decimal } from '../testing/arbitraries.js';
import { baseForNet, amountRange, explainLine, prorateDiscount, taxRange } from './index.js';

const iva = { type: 'IVA', factor: 'Tasa', rate: '0.16' };
const fees = [iva, { type: 'IVA', factor: 'Tasa', rate: '0.106667', withholding: true }, { type: 'ISR', factor: 'Tasa', rate: '0.1', withholding: true }];

describe('baseForNet', () => {
  it.each([
    ['9533.33', fees, '10000.000000'],
    ['116', [iva], '100.000000'],
    ['116', [{ ...iva, inclusive: true }], '100.000000'],
    ['100', [], '100.000000'],
    ['125.28', [{ type: 'IEPS', factor: 'Tasa', rate: '0.08' }, iva], '100.000000'],
    ['0', [iva], '0.000000'],
  ])('of %s', (net, taxes, base) => {
    expect(baseForNet(net, taxes)).toBe(base);
  });

  it.each<[string, unknown, readonly object[], string, string]>([
    ['no number', 'x', [], 'not_a_number', 'net'],
    ['a quota', 1, [iva, { type: 'IEPS', factor: 'Cuota', rate: 1 }], 'not_allowed', 'taxes[1].factor'],
    ['withholdings of everything', 1, [{ type: 'ISR', factor: 'Tasa', rate: 1, withholding: true }], 'not_allowed', 'taxes'],
    ['an unknown tax', 1, [{ type: 'ISH', factor: 'Tasa', rate: 1 }], 'unknown', 'taxes[0].type'],
  ])('refuses %s', (_name, net, taxes, code, path) => {
    expect(() => baseForNet(net as string, taxes as (typeof iva)[])).toThrow(expect.objectContaining({ code, path }));
  });
});

describe('ranges', () => {
  it.each([
    ['1000.00', '0.16', 2, '159.99', '160.01'],
    ['297.931034', '0.160000', 6, '47.668965', '47.668966'],
    ['10000', '0.106667', 2, '1066.61', '1066.73'],
    ['10000.00', '0.106667', 2, '1066.66', '1066.68'],
    ['0', '0.16', 2, '0.00', '0.08'],
  ])('of a tax on %s at %s', (base, rate, decimals, lower, upper) => {
    expect(taxRange(base, rate, decimals)).toEqual({ lower, upper });
  });

  it('of an amount widens with the decimals that were not written', () => {
    expect(amountRange('3.000000', '33.333333')).toEqual({ lower: '99.999980', upper: '100.000018' });
    expect(amountRange('3', '33.33', 2)).toEqual({ lower: '83.31', upper: '116.68' });
  });

  it('holds the exact product', () => {
    fc.assert(
      fc.property(decimal(9_999, 6), decimal(9_999, 6), (quantity, price) => {
        const { lower, upper } = amountRange(quantity, price);
        const micros = (text: string) => BigInt(text.replace('.', ''));
        const product = micros(quantity) * micros(price);
        expect(micros(lower) * 1_000_000n <= product && product <= micros(upper) * 1_000_000n).toBe(true);
      }),
    );
  });

  it.each([
    ['-1', '1', 'negative', 'quantity'],
    ['1', '1e3', 'not_a_number', 'unit_price'],
    ['1', '', 'not_a_number', 'unit_price'],
    ['1.1234567', '1', 'not_a_number', 'quantity'],
  ])('refuses %s × %s', (quantity, price, code, path) => {
    expect(() => amountRange(quantity, price)).toThrow(expect.objectContaining({ code, path }));
  });
});

describe('prorateDiscount', () => {
  const lines = [1, 50, '33.33'].map((unit_price) => ({ quantity: 1, unit_price }));

  it('spreads by amount and leaves the rest on the largest line', () => {
    expect(prorateDiscount({ amount: 10 }, lines)).toEqual(['0.12', '5.93', '3.95']);
    expect(prorateDiscount({ percent: 10 }, lines)).toEqual(['0.10', '5.00', '3.33']);
    expect(prorateDiscount({ amount: 0 }, lines)).toEqual(['0.00', '0.00', '0.00']);
    expect(prorateDiscount({ percent: 100 }, lines)).toEqual(['1.00', '50.00', '33.33']);
    expect(prorateDiscount({ amount: 7 }, lines, 0)).toEqual(['0', '4', '3']);
  });

  it('never takes from a line more than it is, with many lines of a cent', () => {
    const shares = prorateDiscount({ amount: 5 }, Array.from({ length: 1000 }, () => ({ quantity: 1, unit_price: '0.01' })));
    expect(shares.filter((share) => share === '0.01')).toHaveLength(500);
    expect(shares.filter((share) => share === '0.00')).toHaveLength(500);
  });

  it('uses six decimals when cents cannot hold it', () => {
    expect(prorateDiscount({ percent: 100 }, [0, 1].map(() => ({ quantity: 1, unit_price: '0.005' })))).toEqual(['0.005000', '0.005000']);
  });

  it('has nothing to spread over nothing', () => {
    expect(prorateDiscount({ percent: 10 }, [])).toEqual([]);
    expect(prorateDiscount({ percent: 10 }, [{ quantity: 0, unit_price: 5 }])).toEqual(['0.00']);
  });

  it.each([
    [{ amount: '84.34' }, 'exceeds_amount', 'discount'],
    [{ percent: '100.01' }, 'exceeds_amount', 'discount'],
    [{ percent: -1 }, 'negative', 'discount'],
    [{ amount: 'x' }, 'not_a_number', 'discount'],
  ])('refuses %o', (discount, code, path) => {
    expect(() => prorateDiscount(discount, lines)).toThrow(expect.objectContaining({ code, path }));
  });

  it('names the line it cannot read', () => {
    expect(() => prorateDiscount({ amount: 1 }, [...lines, { quantity: 'x', unit_price: 1 }])).toThrow(expect.objectContaining({ path: 'items[3].quantity' }));
  });

  it('adds up exactly and never exceeds a line', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 999_999 }), { minLength: 1, maxLength: 40 }), fc.integer({ min: 0, max: 1000 }), (cents, perMille) => {
        const whole = cents.reduce((sum, value) => sum + value, 0);
        const wanted = Math.floor((whole * perMille) / 1000);
        const shares = prorateDiscount({ amount: (wanted / 100).toFixed(2) }, cents.map((value) => ({ quantity: 1, unit_price: (value / 100).toFixed(2) }))).map((text) => Math.round(Number(text) * 100));
        expect(shares.reduce((sum, value) => sum + value, 0)).toBe(wanted);
        expect(shares.every((share, index) => share >= 0 && share <= (cents[index] ?? 0))).toBe(true);
      }),
    );
  });
});

describe('a line in words', () => {
  const taxes = [
    { ...iva, inclusive: true },
    { type: 'IEPS', factor: 'Cuota', rate: '3.0818', units: 2, inclusive: true },
    { type: 'IVA', factor: 'Exento' },
    { type: 'ISR', factor: 'Tasa', rate: '0.0125', withholding: true },
  ];
  const item = { quantity: 2, unit_price: '345.6', discount: 10, taxes };

  it('tells every step in Spanish', () => {
    expect(explainLine(item).map((step) => lineStepText(step, 'es-MX'))).toEqual([
      'El precio 345.60 ya incluye IVA 16 % y IEPS de 3.0818 por unidad: sin impuestos son 291.767434.',
      '2 × 291.767434 da un importe de 583.534868.',
      'Menos 8.62069 de descuento quedan 574.914178.',
      'IVA 16 % sobre 587.241378 suma 93.95862.',
      'IEPS de 3.0818 por unidad sobre 4 suma 12.3272.',
      'IVA exento sobre 587.241378 no suma.',
      'Retención de ISR 1.25 % sobre 574.914178 resta 7.186427.',
      'La línea aporta 674.013571 al total.',
    ]);
  });

  it('tells every step in English', () => {
    expect(explainLine(item).map((step) => lineStepText(step, 'en'))).toEqual([
      'The price 345.60 already includes IVA 16 % and IEPS of 3.0818 per unit: without taxes it is 291.767434.',
      '2 × 291.767434 is an amount of 583.534868.',
      'Less a discount of 8.62069, 574.914178 is left.',
      'IVA 16 % on 587.241378 adds 93.95862.',
      'IEPS of 3.0818 per unit on 4 adds 12.3272.',
      'IVA exempt on 587.241378 adds nothing.',
      'Withholding ISR 1.25 % on 574.914178 takes 7.186427.',
      'The line brings 674.013571 to the total.',
    ]);
  });

  it('skips what a plain line does not have', () => {
    expect(explainLine({ quantity: 1, unit_price: 100 }).map(({ step }) => step)).toEqual(['amount', 'line_total']);
  });

  it('names the field it cannot read', () => {
    expect(() => explainLine({ quantity: 1, unit_price: 'x' })).toThrow(expect.objectContaining({ path: 'unit_price' }));
  });
});
