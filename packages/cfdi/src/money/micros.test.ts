import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { add, divide, micros, multiply, subtract, type Micros } from './micros.js';
import { formatMicros } from './formatMicros.js';
import { roundTo } from './roundTo.js';

// Random cases take seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** Amounts of every size, most of them near the places where a number gives way to a bigint. */
const amount = fc.oneof(
  fc.bigInt({ min: 0n, max: 10n ** 24n }),
  fc.bigInt({ min: 0n, max: 20_000_000n }),
  fc.bigInt({ min: 2n ** 53n - 9n, max: 2n ** 53n + 9n }),
  fc.bigInt({ min: 8_999_999_990n, max: 9_000_000_010n }),
  fc.bigInt({ min: 0n, max: 9_007n }).map((units) => units * 1_000_000n + 499_999n),
);

const isShort = (value: Micros) => (typeof value === 'number' ? Number.isSafeInteger(value) : !Number.isSafeInteger(Number(value)));

describe('micros', () => {
  it('computes as bigints do, at every size, in the shorter form', () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const results = { sum: add(micros(a), micros(b)), difference: subtract(micros(a), micros(b)), product: multiply(micros(a), micros(b)) };
        expect(BigInt(results.sum)).toBe(a + b);
        expect(BigInt(results.difference)).toBe(a - b);
        expect(BigInt(results.product)).toBe((a * b + 500_000n) / 1_000_000n);
        expect(Object.values(results).every(isShort)).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });

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
