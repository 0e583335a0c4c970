import { expect, it } from 'vitest';
import { readDiscount } from './readDiscount.js';

it.each([
  ['50', { state: 'valid', value: '50' }],
  ['$1,250.50', { state: 'valid', value: '1250.5' }],
  ['10%', { state: 'valid', value: '20.00' }],
  ['33.333 %', { state: 'valid', value: '66.67' }],
  ['5*2%', { state: 'valid', value: '20.00' }],
  ['100%', { state: 'valid', value: '200.00' }],
  ['', { state: 'empty' }],
  ['%', { state: 'partial' }],
  ['1,%', { state: 'partial' }],
  ['101%', { state: 'invalid' }],
  ['-1%', { state: 'invalid' }],
  ['x%', { state: 'invalid' }],
])('reads a discount of %j', (discount, reading) => {
  expect(readDiscount({ quantity: '4', unit_price: '50', discount })).toMatchObject(reading);
});

it('waits for what a percentage is taken of', () => {
  expect(readDiscount({ quantity: '4', unit_price: '1,', discount: '10%' })).toEqual({ state: 'empty' });
});
