import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { baseForNet } from './amounts/index.js';
import { amountRange } from './amounts/ranges.js';
import { createTotals } from './createTotals.js';
import { line, taxSets } from './testing/arbitraries.js';
import { totals } from './totals.js';
import { type Totals } from './totals/Totals.js';

// Random cases take seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const cents = (text: string) => BigInt(text.replace('.', ''));
const withoutLines = ({ lines: _lines, ...rest }: Totals) => rest;

describe('totals, whatever the lines', () => {
  it('adds up: each total is the sum of its groups, and they make the total', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (items) => {
        const result = totals({ items });
        const sum = (rows: readonly { readonly amount: string }[]) => rows.reduce((all, { amount }) => all + cents(amount), 0n);
        expect(sum(result.groups.transferred)).toBe(cents(result.transferred));
        expect(sum(result.groups.withheld)).toBe(cents(result.withheld));
        expect(cents(result.subtotal) - cents(result.discount) + cents(result.transferred) - cents(result.withheld)).toBe(cents(result.total));
      }),
    );
  });

  it('does not depend on the order of lines', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), fc.infiniteStream(fc.nat()), (items, random) => {
        const shuffled = items.map((item) => [random.next().value as number, item] as const).sort(([a], [b]) => a - b).map(([, item]) => item);
        expect(withoutLines(totals({ items: shuffled }))).toEqual(withoutLines(totals({ items })));
      }),
    );
  });

  it('moves by a cent at most per rounded total when a line is split', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 999_999 }), (first, second, price) => {
        const unit_price = `${Math.floor(price / 100)}.${String(price % 100).padStart(2, '0')}`;
        const taxes = [{ type: 'IVA', factor: 'Tasa', rate: '0.16' }];
        const whole = totals({ items: [{ quantity: first + second, unit_price, taxes }] });
        const split = totals({ items: [first, second].map((quantity) => ({ quantity, unit_price, taxes })) });
        const difference = cents(whole.total) - cents(split.total);
        expect(difference >= -1n && difference <= 1n).toBe(true);
      }),
    );
  });

  it('never shows a binary float', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 10 }), (items) => {
        const result = totals({ items });
        const written = [...JSON.stringify(withoutLines(result)).matchAll(/"(\d+\.\d+)"/g)].map(([, text]) => text ?? '');
        // Rates have six decimals, everything else two.
        expect(written.every((text) => /^\d+\.(\d{2}|\d{6})$/.test(text))).toBe(true);
        expect(result.lines.flatMap(({ taxes, ...amounts }) => [...Object.values(amounts), ...taxes.flatMap(({ base, amount }) => [base, amount])]).every((text) => /^\d+\.\d{6}$/.test(text))).toBe(true);
      }),
    );
  });

  it('gives the same for numbers as for their text', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 10 }), (items) => {
        const numbers = items.map((item) => ({ ...item, quantity: Number(item.quantity), unit_price: Number(item.unit_price), discount: Number(item.discount) }));
        expect(totals({ items: numbers })).toEqual(totals({ items }));
      }),
    );
  });

  it('closes to the cent when the price includes one IVA, whatever the price, the quantity and the lines', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ quantity: fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 1_000_000 })), price: fc.integer({ min: 1, max: 9_999_999 }) }), { minLength: 1, maxLength: 5 }),
        fc.constantFrom('0.16', '0.08', '0'),
        (lines, rate) => {
          const items = lines.map(({ quantity, price }) => ({
            quantity,
            unit_price: `${Math.floor(price / 100)}.${String(price % 100).padStart(2, '0')}`,
            taxes: [{ type: 'IVA', factor: 'Tasa', rate, inclusive: true }],
          }));
          expect(cents(totals({ items }).total)).toBe(lines.reduce((sum, { quantity, price }) => sum + BigInt(quantity) * BigInt(price), 0n));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('keeps the amount of an inclusive line inside the range a provider accepts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 9_999_999 }), (quantity, price) => {
        const { lines } = totals({ items: [{ quantity, unit_price: price / 100, taxes: [{ type: 'IVA', factor: 'Tasa', rate: '0.16', inclusive: true }] }] });
        const [computed] = lines;
        const range = amountRange(String(quantity), computed?.unitPrice ?? '');
        expect(cents(computed?.amount ?? '') >= cents(range.lower) && cents(computed?.amount ?? '') <= cents(range.upper)).toBe(true);
      }),
    );
  });

  it('gives back the net amount that a base was computed for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 99_999_999 }), taxSets, (net, taxes) => {
        fc.pre(taxes.every(({ factor }) => factor !== 'Cuota'));
        const wanted = `${Math.floor(net / 100)}.${String(net % 100).padStart(2, '0')}`;
        const { total } = totals({ items: [{ quantity: 1, unit_price: baseForNet(wanted, taxes), taxes }] });
        const difference = cents(total) - BigInt(net);
        // Subtotal, each tax and each withholding round once.
        expect(difference >= -2n && difference <= 2n).toBe(true);
      }),
    );
  });
});

describe('running totals', () => {
  it('equal those of the lines that are left, after any changes', () => {
    const change = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), item: fc.option(line) });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
        const running = createTotals();
        const kept = new Map<string, NonNullable<(typeof changes)[number]['item']>>();
        for (const { id, item } of changes) {
          if (item) {
            running.set(id, item);
            kept.set(id, item);
          } else {
            running.remove(id);
            kept.delete(id);
          }
        }
        const { lines, ...summary } = totals({ items: [...kept.values()] });
        expect(running.summary()).toEqual(summary);
        expect([...kept.keys()].map((id) => running.line(id))).toEqual(lines);
      }),
    );
  });
});
