import { expect, it } from 'vitest';
import type { PaymentOrder } from './PaymentOrder.js';
import { readOrder } from './readOrder.js';

const codes = (order: Partial<PaymentOrder>, limit?: number) => readOrder({ clientId: 'c', ...order }, limit).problems.map(({ code, path }) => `${path}: ${code}`);

it.each<[string, Partial<PaymentOrder>, string[]]>([
  ['nothing', {}, ['amount: nothing_to_charge']],
  ['no client', { clientId: '', amount: 1 }, ['clientId: client_missing']],
  ['zero', { amount: 0 }, ['amount: amount_not_positive']],
  ['negative', { amount: '-1' }, ['amount: amount_not_positive']],
  ['a word', { amount: 'mil' }, ['amount: amount_not_a_number']],
  ['an exponent', { amount: '1e3' }, ['amount: amount_not_a_number']],
  ['not a number', { amount: NaN }, ['amount: amount_not_a_number']],
  ['infinity', { amount: Infinity }, ['amount: amount_not_a_number']],
  ['a third decimal', { amount: '1.005' }, ['amount: amount_decimals']],
  ['zeros after the cents', { amount: '1.500' }, []],
  ['too much', { amount: 10_000_001 }, ['amount: amount_too_large']],
  ['euros', { amount: 1, currency: 'EUR' }, ['currency: currency_not_supported']],
  ['dollars without a rate', { amount: 1, currency: 'USD' }, ['exchangeRate: exchange_rate_missing']],
  ['dollars', { amount: 1, currency: 'USD', exchangeRate: 18.5 }, []],
  ['lines that come to nothing', { items: [{ description: 'x', quantity: 1, unit_price: 0 }] }, ['items: amount_not_positive']],
  ['a line nobody can read', { items: [{ quantity: Number.NaN, unit_price: 5 }] }, ['items[0].quantity: line_not_readable']],
])('%s', (_, order, expected) => {
  expect(codes(order)).toEqual(expected);
});

it('takes the limit of the host', () => {
  expect(codes({ amount: 501 }, 500)).toEqual(['amount: amount_too_large']);
});

it('takes one figure with its IVA inside, to the cent', () => {
  expect(readOrder({ clientId: 'c', amount: '7830.00' }).totals).toMatchObject({ subtotal: '6750.00', transferred: '1080.00', total: '7830.00' });
});
