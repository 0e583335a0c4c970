import { totals } from '@gigstack-ui/cfdi/totals';
import { expect, it } from 'vitest';
import { totalsGap } from './totalsGap.js';

const ours = totals({ items: [{ quantity: '2', unit_price: '100', discount: '20', taxes: [{ type: 'IVA', factor: 'Tasa', rate: 0.16, withholding: false }] }] });

it.each([
  ['the same total is no gap', { subtotal: 200, discount: 20, total: 208.8 }, undefined],
  ['no total is no gap', {}, undefined],
  ['a cent more is rounding', { subtotal: 200, discount: 20, total: 208.81 }, { cause: 'rounding', figures: ['taxes', 'total'] }],
  ['a cent of the subtotal is rounding too', { subtotal: 199.99, discount: 20, total: 208.79 }, { cause: 'rounding', figures: ['subtotal', 'total'] }],
  ['another price', { subtotal: 300, discount: 20, total: 324.8 }, { cause: 'subtotal', figures: ['subtotal', 'taxes', 'total'] }],
  ['another discount', { subtotal: 200, discount: 0, total: 232 }, { cause: 'discount', figures: ['discount', 'taxes', 'total'] }],
  ['other taxes', { subtotal: 200, discount: 20, total: 180 }, { cause: 'taxes', figures: ['taxes', 'total'] }],
  ['a server that names nothing but its total', { total: 180 }, { cause: 'taxes', figures: ['taxes', 'total'] }],
])('%s', (_name, stored, gap) => {
  const found = totalsGap(ours, stored);
  expect(found && { cause: found.cause, figures: found.figures.map(({ figure }) => figure) }).toEqual(gap);
});
