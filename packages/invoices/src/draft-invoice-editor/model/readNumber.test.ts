import { expect, it } from 'vitest';
import { numberSoFar, numberToText } from './readNumber.js';

it.each([
  ['12', '12'],
  ['12.', '12'],
  ['1,', '1'],
  ['1,250.5', '1250.5'],
  ['3*', '3'],
  ['3*4', '12'],
  ['-', undefined],
  ['', undefined],
  ['abc', undefined],
  ['12abc', undefined],
])('%j counts as %s while it is typed', (text, value) => {
  expect(numberSoFar(text)).toBe(value);
});

it.each([
  [1250.5, '1250.5'],
  [1e-6, '0.000001'],
  [0, '0'],
  [undefined, ''],
  [null, ''],
])('writes %s of the API as %j', (value, text) => {
  expect(numberToText(value)).toBe(text);
});
