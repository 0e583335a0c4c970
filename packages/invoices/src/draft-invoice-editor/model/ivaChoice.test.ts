import type { TaxSchema } from '@gigstack-ui/api';
import { expect, it } from 'vitest';
import { emptyLine } from '../lineForm.js';
import { ivaChoiceOf, ivaChoices, otherTaxesOf, withIva } from './ivaChoice.js';

const tax = (type: TaxSchema['type'], rate: number, more: Partial<TaxSchema> = {}): TaxSchema => ({ type, rate, factor: 'Tasa', withholding: false, ...more });
const isr = tax('ISR', 0.1, { withholding: true });

it.each([
  ['iva16', [tax('IVA', 0.16)]],
  ['iva8', [tax('IVA', 0.08)]],
  ['iva0', [tax('IVA', 0)]],
  ['exempt', [tax('IVA', 0, { factor: 'Exento' })]],
  ['none', []],
  ['none', [isr]],
  ['iva16', [isr, tax('IVA', 0.106667, { withholding: true }), tax('IVA', 0.16)]],
  ['other', [tax('IVA', 0.16), tax('IVA', 0.08)]],
  ['other', [tax('IVA', 0.11)]],
] as const)('reads %s from taxes', (choice, taxes) => {
  expect(ivaChoiceOf({ taxes })).toBe(choice);
});

it.each(ivaChoices)('writes %s so that it is read again, and keeps the other taxes', (choice) => {
  const line = { ...emptyLine(), taxes: [tax('IVA', 0.16), isr], taxability: '03' };
  const next = withIva(line, choice);
  expect(ivaChoiceOf(next)).toBe(choice);
  expect(otherTaxesOf(next)).toEqual([isr]);
  expect(next.taxability).toBe('');
});

it('leaves an inclusive price inclusive', () => {
  const line = { ...emptyLine(), taxes: [tax('IVA', 0.16, { inclusive: true })] };
  expect(withIva(line, 'iva8').taxes).toEqual([tax('IVA', 0.08, { inclusive: true })]);
});
