import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumber } from './parseNumber.js';

function millionths(text: string): bigint {
  const [whole = '', decimals = ''] = text.replace('-', '').split('.');
  const scaled = BigInt(whole + decimals.padEnd(6, '0'));
  return text.startsWith('-') ? -scaled : scaled;
}

describe('parseNumber', () => {
  it.each([
    ['1234.56', '1234.56'],
    ['1,234.56', '1234.56'],
    ['12,345,678', '12345678'],
    ['$ 1,234.50', '1234.5'],
    ['-$1,234.50', '-1234.5'],
    ['MXN$ 10', '10'],
    ['−50', '-50'],
    ['+7', '7'],
    ['.5', '0.5'],
    ['-.5', '-0.5'],
    ['007', '7'],
    ['1.0000000', '1'],
    ['0.123456', '0.123456'],
    [' 8\u00a0500 ', '8500'],
    ['-0', '0'],
    ['99999999999999999999.999999', '99999999999999999999.999999'],
  ])('reads %j as %s', (text, value) => {
    expect(parseNumber(text)).toEqual({ state: 'valid', value });
  });

  it.each([
    ['3*1250', '3750'],
    ['3 × 1,250.50', '3751.5'],
    ['=100/3', '33.333333'],
    ['200/3', '66.666667'],
    ['-200/3', '-66.666667'],
    ['(1+2)*3-4/2', '7'],
    ['1,000+1,000', '2000'],
    ['10*-2', '-20'],
    ['0.1+0.2', '0.3'],
    ['8500·1.16', '9860'],
    ['10÷4', '2.5'],
  ])('computes %j as %s', (text, value) => {
    expect(parseNumber(text)).toEqual({ state: 'valid', value });
  });

  it.each(['1,', '1,2', '1,23', '12,5', '1,234,5', '-', '+', '.', '-.', '5.', '1,234.', '3*', '3*(', '(1+2', '3*-', '$', '='])('%j is half typed', (text) => {
    expect(parseNumber(text)).toEqual({ state: 'partial' });
  });

  it.each(['abc', '1e5', '12,34,5', '1.2.3', '1..2', '1.2.', '1,2345', '3**2', '3)', '()', '1/0', '5 pesos', '1,234,56.7', '0x10', 'NaN', 'Infinity', '1'.repeat(65), `${'('.repeat(65)}`])(
    '%j is no number',
    (text) => {
      expect(parseNumber(text)).toEqual({ state: 'invalid', problem: 'syntax' });
    },
  );

  it('is empty when there is nothing but space', () => {
    expect(parseNumber('')).toEqual({ state: 'empty' });
    expect(parseNumber(' \u00a0')).toEqual({ state: 'empty' });
  });

  it('allows six decimals unless told, and rounds only what it computed', () => {
    expect(parseNumber('1.1234567')).toEqual({ state: 'invalid', problem: 'decimals' });
    expect(parseNumber('1.125', { maxDecimals: 2 })).toEqual({ state: 'invalid', problem: 'decimals' });
    expect(parseNumber('1.125*1', { maxDecimals: 2 })).toEqual({ state: 'valid', value: '1.13' });
    expect(parseNumber('5/2', { maxDecimals: 0 })).toEqual({ state: 'valid', value: '3' });
  });

  const decimal = fc.tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 6 })).map(([scaled, decimals]) => {
    const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(decimals + 1, '0');
    const split = digits.length - decimals;
    return `${scaled < 0n ? '-' : ''}${digits.slice(0, split)}${decimals ? `.${digits.slice(split)}` : ''}`;
  });

  it('reads what a locale writes, digit for digit', () => {
    fc.assert(
      fc.property(decimal, fc.constantFrom('es-MX', 'en'), (text, locale) => {
        const written = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(text as unknown as bigint);
        expect(parseNumber(written)).toEqual(parseNumber(text));
      }),
    );
  });

  it('adds exactly', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const sum = parseNumber(`${a}+${b}`);
        expect(sum.state === 'valid' && millionths(sum.value)).toBe(millionths(a) + millionths(b));
      }),
    );
  });

  it('never throws and never guesses: every valid value is a plain decimal', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,+-*/()$ =xM'), maxLength: 24 }), (text) => {
        const parsed = parseNumber(text);
        if (parsed.state === 'valid') expect(parsed.value).toMatch(/^-?\d+(\.\d*[1-9])?$/);
      }),
      { numRuns: 1000 },
    );
  });
});
