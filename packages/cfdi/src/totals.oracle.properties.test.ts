import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { parseWithBig, totalsWithBig } from '../bench/big-totals.mjs';
import { decimal } from './testing/arbitraries.js';
import { totals } from './totals.js';

// Random cases take seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const tax = fc.record({ type: fc.constantFrom('IVA', 'ISR'), rate: decimal(0, 6), withholding: fc.boolean() }).map(({ type, rate, withholding }) => ({ type, factor: 'Tasa', rate, withholding: withholding || type === 'ISR' }));
const item = fc.record({ quantity: decimal(9_999, 6), unit_price: decimal(999_999, 6), discount: fc.constant('0'), taxes: fc.array(tax, { maxLength: 4 }) });

it('gives what the same rules written with big.js give', () => {
  fc.assert(
    fc.property(fc.array(item, { maxLength: 20 }), (items) => {
      expect(totals({ items }).total).toBe(totalsWithBig(parseWithBig(items)));
    }),
    { numRuns: 500 },
  );
});
