import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CfdiInputError } from '../CfdiInputError.js';
import { formatMicros } from './formatMicros.js';
import { parseMicros } from './parseMicros.js';

const problem = (value: unknown) => {
  try {
    parseMicros(value, 'field');
    return undefined;
  } catch (error) {
    return error instanceof CfdiInputError ? [error.code, error.path] : error;
  }
};

describe('parseMicros', () => {
  it.each([
    ['0', 0],
    ['-0', 0],
    ['-0.00', 0],
    [-0, 0],
    ['1', 1_000_000],
    ['007.50', 7_500_000],
    ['1.0000004', 1_000_000],
    ['1.0000005', 1_000_001],
    [0.1 + 0.2, 300_000],
    [1e-7, 0],
    [5e-7, 1],
    [1.5e-7, 0],
    [9.5e-7, 1],
    ['999999999999999999.999999', 999_999_999_999_999_999_999_999n],
    ['000000000000000000000000000001', 1_000_000],
  ])('reads %s', (value, expected) => {
    expect(parseMicros(value, 'field')).toBe(expected);
  });

  it.each([
    [undefined, 'missing'],
    [null, 'missing'],
    ['', 'not_a_number'],
    [' ', 'not_a_number'],
    [' 5', 'not_a_number'],
    ['abc', 'not_a_number'],
    ['1e3', 'not_a_number'],
    ['1,000', 'not_a_number'],
    ['1.', 'not_a_number'],
    ['.5', 'not_a_number'],
    ['0x10', 'not_a_number'],
    ['١', 'not_a_number'],
    ['\ud800', 'not_a_number'],
    ['1\n', 'not_a_number'],
    [NaN, 'not_a_number'],
    [Infinity, 'not_a_number'],
    [-Infinity, 'not_a_number'],
    [true, 'not_a_number'],
    [{}, 'not_a_number'],
    [[1], 'not_a_number'],
    [5n, 'not_a_number'],
    ['-1', 'negative'],
    [-0.01, 'negative'],
    [-1e-9, 'negative'],
    ['1'.repeat(40), 'too_large'],
    ['1000000000000000000', 'too_large'],
    [1e21, 'too_large'],
    [1.5e300, 'too_large'],
  ])('refuses %s', (value, code) => {
    expect(problem(value)).toEqual([code, 'field']);
  });

  it('keeps the value out of the message', () => {
    expect(() => parseMicros('secret', 'items[0].unit_price')).toThrow('items[0].unit_price: not a number');
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 24n - 1n }), (value) => {
        expect(BigInt(parseMicros(formatMicros(value, 6), 'field'))).toBe(value);
      }),
    );
  });

  it('reads a number as the decimal that names it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 999_999 }), (whole, fraction) => {
        const text = `${whole}.${String(fraction).padStart(6, '0')}`;
        expect(parseMicros(Number(text), 'field')).toBe(parseMicros(text, 'field'));
      }),
    );
  });
});
