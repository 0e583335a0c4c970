import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createRowHeights } from './createRowHeights.js';

describe('createRowHeights', () => {
  it('adds up measured and estimated rows and finds the row at any distance', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 80 }), fc.array(fc.nat(79), { maxLength: 40 }), (sizes, measured) => {
        const rows = createRowHeights(sizes.length, 36);
        const expected = sizes.map(() => 36);
        for (const index of measured.filter((at) => at < sizes.length)) {
          // Asked in between, so that sums already made must be corrected.
          rows.offset(sizes.length);
          rows.measure(index, sizes[index] ?? 0);
          expected[index] = sizes[index] ?? 0;
        }
        let top = 0;
        expected.forEach((height, index) => {
          expect(rows.offset(index)).toBe(top);
          expect(rows.indexAt(top)).toBe(index);
          expect(rows.indexAt(top + height - 1)).toBe(index);
          top += height;
        });
        expect(rows.offset(sizes.length)).toBe(top);
        expect(rows.indexAt(top + 1000)).toBe(sizes.length - 1);
      }),
    );
  });

  it('tells its listeners only what is new', () => {
    const rows = createRowHeights(3, 36);
    const listener = vi.fn();
    const stop = rows.subscribe(listener);
    rows.measure(0, 36);
    rows.measure(0, 0);
    expect(listener).not.toHaveBeenCalled();
    rows.measure(1, 58);
    rows.measure(1, 58);
    expect(listener).toHaveBeenCalledTimes(1);
    expect(rows.version()).toBe(1);
    stop();
    rows.measure(2, 40);
    expect(listener).toHaveBeenCalledTimes(1);
  });
});
