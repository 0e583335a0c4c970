import { describe, expect, it } from 'vitest';
import { totals } from '../totals.js';
import { preflight } from '../preflight.js';
import { goodDraft } from '../testing/goodDraft.js';
import { invoicePresets, taxPresets } from './index.js';

describe('invoice presets', () => {
  it.each([
    ['honorarios', '9533.33'],
    ['arrendamiento', '9533.33'],
    ['resico', '11475.00'],
    ['resico_servicios', '10408.33'],
    ['flete', '11200.00'],
    ['frontera', '10800.00'],
  ])('%s of 10,000 totals %s', (id, total) => {
    const preset = invoicePresets.find((row) => row.id === id);
    expect(totals({ items: [{ quantity: 1, unit_price: 10_000, taxes: preset?.taxes }] }).total).toBe(total);
  });

  it('are six', () => expect(invoicePresets).toHaveLength(6));
});

describe('tax presets', () => {
  it.each(taxPresets.map((preset) => [preset.id, preset] as const))('%s is a tax a line may carry', (_id, preset) => {
    expect(() => totals({ items: [{ quantity: 1, unit_price: 100, taxes: [preset] }] })).not.toThrow();
    const [item] = goodDraft.items;
    const errors = preflight({ ...goodDraft, items: [{ ...item, taxes: [{ ...preset, rate: Number(preset.rate) }] }] }, { receiver: undefined, today: '2026-11-22' }).filter(({ path, severity }) => path.startsWith('items') && severity === 'error');
    expect(errors).toEqual([]);
  });

  it('have ids of their own', () => expect(new Set(taxPresets.map(({ id }) => id)).size).toBe(taxPresets.length));
});
