import type { DraftInvoiceOutput } from '@gigstack-ui/api';
import { expect, it } from 'vitest';
import { fromDraft, toBody } from '../draftInvoiceForm.js';
import { disagreements } from './disagreements.js';

const item = { description: 'Uno', quantity: 2, unit_price: 10.5, product_key: '01010101', unit_key: 'E48', taxes: [{ type: 'IVA', factor: 'Tasa', rate: 0.16, withholding: false }], taxability: '02' };
const stored: DraftInvoiceOutput = { id: 'd', invoice_type: 'I', client: { id: 'c' }, use: 'G03', payment_method: 'PUE', payment_form: '03', currency: 'MXN', exchange_rate: 1, items: [item, item] };

it('finds none between a draft and the form it opened', () => {
  expect(disagreements(toBody(fromDraft(stored)), stored)).toEqual([]);
});

it.each<[string[], Partial<DraftInvoiceOutput>]>([
  [['use'], { use: 'G01' }],
  [['client'], { client: { id: 'other' } }],
  [['client'], { client: undefined }],
  [['items'], { items: [item] }],
  [['items[1].unit_price'], { items: [item, { ...item, unit_price: 10.51 }] }],
  [['items[0].discount'], { items: [{ ...item, discount: 1 }, item] }],
  [['items[0].taxes'], { items: [{ ...item, taxes: [] }, item] }],
  [['items[0].taxability'], { items: [{ ...item, taxability: '03' }, item] }],
  [[], { items: [{ ...item, taxability: undefined }, item] }],
  [[], { series: 'A', exchange_rate: 1, total: 99 }],
  [[], { items: [{ ...item, discount: 0 }, item] }],
])('finds %j', (paths, change) => {
  expect(disagreements(toBody(fromDraft(stored)), { ...stored, ...change })).toEqual(paths);
});
