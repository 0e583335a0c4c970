import { describe, expect, it } from 'vitest';
import { formatMicros } from './formatMicros.js';
import { add, divide, multiply, subtract } from './micros.js';
import { roundTo } from './roundTo.js';

const MAX = Number.MAX_SAFE_INTEGER;

describe('micros', () => {
  it.each([
    [1, 2, 3],
    [MAX, 1, 9_007_199_254_740_992n],
    [9_007_199_254_740_992n, 1, 9_007_199_254_740_993n],
    [1, 9_007_199_254_740_992n, 9_007_199_254_740_993n],
    [-1, 9_007_199_254_740_992n, MAX],
  ])('adds %s and %s', (a, b, sum) => expect(add(a, b)).toBe(sum));

  it.each([
    [3, 2, 1],
    [-MAX, 1, -9_007_199_254_740_992n],
    [9_007_199_254_740_992n, 1, MAX],
    [1, 9_007_199_254_740_993n, -9_007_199_254_740_992n],
  ])('subtracts from %s %s', (a, b, difference) => expect(subtract(a, b)).toBe(difference));

  it.each([
    [2_000_000, 3_000_000, 6_000_000],
    [1, 499_999, 0],
    [1, 500_000, 1],
    [500_000, 1, 1],
    [1, 1_500_000, 2],
    [3, 333_333, 1],
    [0, MAX, 0],
    [999_999, MAX, 9_007_190_247_541_736],
    [MAX, 999_999, 9_007_190_247_541_736],
    [8_999_999_999, 8_999_999_999, 80_999_999_982_000],
    [9_000_000_000, 9_000_000_000, 81_000_000_000_000],
    [9_500_000_000, 9_500_000_000, 90_250_000_000_000],
    [2_000_000, MAX, 18_014_398_509_481_982n],
    [1_000_000, MAX, MAX],
    [1_000_001, MAX, 9_007_208_261_940_246n],
    [10n ** 24n, 1_000_000, 10n ** 24n],
    [1_000_000, 10n ** 24n, 10n ** 24n],
  ])('multiplies %s by %s', (a, b, product) => expect(multiply(a, b)).toBe(product));

  it.each([
    [5n, 2n, 3],
    [-5n, 2n, -3],
    [4n, 3n, 1],
    [-4n, 3n, -1],
    [5n, 3n, 2],
    [0n, 7n, 0],
  ])('divides %s by %s, half away from zero', (dividend, divisor, quotient) => {
    expect(divide(dividend, divisor)).toBe(quotient);
  });

  it.each([
    [1_004_999, 2, '1.00'],
    [1_005_000, 2, '1.01'],
    [-1_005_000, 2, '-1.01'],
    [1_500_000, 0, '2'],
    [1_499_999, 0, '1'],
    [1_234_567, 6, '1.234567'],
    [12_345, 4, '0.0123'],
    [0, 2, '0.00'],
    [999_999, 3, '1.000'],
  ])('rounds %s millionths to %s decimals as %s', (value, decimals, text) => {
    expect(formatMicros(roundTo(value, decimals), decimals)).toBe(text);
  });

  it('writes more digits than a number holds', () => {
    expect(formatMicros(999_999_999_999_999_999_999_999n, 6)).toBe('999999999999999999.999999');
  });
});
