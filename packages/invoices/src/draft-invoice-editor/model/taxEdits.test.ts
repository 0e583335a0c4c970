import type { TaxSchema } from '@gigstack-ui/api';
import { totals } from '@gigstack-ui/cfdi';
import { invoicePresets, taxPresets } from '@gigstack-ui/cfdi/presets';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromDraft, toBody } from '../draftInvoiceForm.js';
import { addLine } from './formEdits.js';
import { changeTax, setAllTaxes, setInclusive, taxOfPreset, toggleTax } from './taxEdits.js';

const iva16: TaxSchema = { type: 'IVA', factor: 'Tasa', rate: 0.16, withholding: false };
const isr10: TaxSchema = { type: 'ISR', factor: 'Tasa', rate: 0.1, withholding: true };

it.each([
  [iva16, { type: 'ISR' }, { type: 'ISR', factor: 'Tasa', rate: 0.16, withholding: true }],
  [iva16, { factor: 'Exento' }, { type: 'IVA', factor: 'Exento', rate: 0, withholding: false }],
  [iva16, { factor: 'Cuota' }, iva16],
  [{ ...iva16, inclusive: true }, { withholding: true }, { ...iva16, withholding: true }],
  [{ type: 'IEPS', factor: 'Cuota', rate: 3, withholding: false, units: 0.6 }, { factor: 'Tasa' }, { type: 'IEPS', factor: 'Tasa', rate: 3, withholding: false }],
] as const)('%j with %j is %j', (tax, patch, changed) => {
  expect(changeTax(tax, patch)).toEqual(changed);
});

it('makes of any change a tax that totals take', () => {
  const type = fc.constantFrom<TaxSchema['type']>('IVA', 'ISR', 'IEPS');
  const factor = fc.constantFrom<TaxSchema['factor']>('Tasa', 'Cuota', 'Exento');
  const any = fc.record({ type, factor, rate: fc.constantFrom(0, 0.16, 3), withholding: fc.boolean(), inclusive: fc.boolean(), units: fc.constantFrom(1, 0.6) });
  fc.assert(fc.property(any, any, (tax, patch) => void totals({ items: [{ quantity: 2, unit_price: 100, taxes: [changeTax(tax, patch)] }] })));
});

it('puts every preset in and out again, one IVA at a time', () => {
  for (const preset of taxPresets) {
    const tax = taxOfPreset(preset, false);
    expect(toggleTax(toggleTax([isr10], tax), tax)).toEqual(tax.type === 'ISR' && tax.rate === 0.1 ? [tax] : [isr10]);
  }
  expect(toggleTax([iva16, isr10], { ...iva16, rate: 0.08 })).toEqual([isr10, { ...iva16, rate: 0.08 }]);
});

it.each(invoicePresets.map((preset) => [preset.id, preset] as const))('gives all lines, and those to come, the taxes of %s', (_id, { taxes }) => {
  const form = fromDraft({ items: [{ description: 'a', unit_price: 1, taxes: [] }, { description: 'b', unit_price: 1, taxability: '03' }] });
  const next = addLine()(setAllTaxes(taxes.map((tax) => taxOfPreset(tax, false)))(form));
  const rates = next.lines.map((line) => line.taxes.map(({ rate }) => rate));
  expect(rates).toEqual([0, 1, 2].map(() => taxes.map(({ rate }) => Number(rate))));
  expect(toBody(next).items?.map(({ taxability }) => taxability)).toEqual(['02', '02']);
});

it('reads prices with their taxes inside and back, without touching the prices', () => {
  const form = fromDraft({ items: [{ description: 'a', unit_price: 116, taxes: [iva16, isr10] }] });
  const inside = setInclusive(true)(form);
  expect(toBody(inside).items?.[0]).toMatchObject({ unit_price: 116, taxes: [{ ...iva16, inclusive: true }, isr10] });
  expect(inside.newLine.inclusive).toBe(true);
  expect(toBody(setInclusive(false)(inside))).toEqual(toBody(form));
});
