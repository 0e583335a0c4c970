import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { add, micros, multiply, subtract, type Micros } from './micros.js';

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
