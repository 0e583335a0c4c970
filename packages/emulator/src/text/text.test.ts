import { describe, expect, it } from 'vitest';
import { fuzzyScore } from '../lists/fuzzyScore.js';
import { amountInWords } from './amountInWords.js';
import { atLeastCents } from './atLeastCents.js';
import { decimalText } from './decimalText.js';
import { fold } from './fold.js';
import { mexicoCityTime } from './mexicoCityTime.js';
import { moneyText } from './moneyText.js';
import { sum } from './sum.js';
import { toMilliseconds } from './toMilliseconds.js';

describe('amountInWords', () => {
  it.each([
    ['0.00', 'MXN', 'CERO PESOS 00/100 M.N.'],
    ['1.00', 'MXN', 'UN PESO 00/100 M.N.'],
    ['1160.50', 'MXN', 'MIL CIENTO SESENTA PESOS 50/100 M.N.'],
    ['100.00', 'MXN', 'CIEN PESOS 00/100 M.N.'],
    ['21.07', 'MXN', 'VEINTIÚN PESOS 07/100 M.N.'],
    ['31000.00', 'MXN', 'TREINTA Y UN MIL PESOS 00/100 M.N.'],
    ['999999.99', 'MXN', 'NOVECIENTOS NOVENTA Y NUEVE MIL NOVECIENTOS NOVENTA Y NUEVE PESOS 99/100 M.N.'],
    ['1000000.00', 'MXN', 'UN MILLÓN DE PESOS 00/100 M.N.'],
    ['2000001.00', 'MXN', 'DOS MILLONES UN PESOS 00/100 M.N.'],
    ['1000000000000.00', 'MXN', 'UN BILLÓN DE PESOS 00/100 M.N.'],
    ['1001000000.00', 'MXN', 'MIL UN MILLONES DE PESOS 00/100 M.N.'],
    ['16.26', 'USD', 'DIECISÉIS DÓLARES 26/100 USD'],
    ['500', 'JPY', 'QUINIENTOS JPY 00/100 JPY'],
  ])('%s %s', (amount, currency, words) => {
    expect(amountInWords(amount, currency)).toBe(words);
  });
});

it.each([['1234567.5', 'MXN', '$1,234,567.5 MXN'], ['999', undefined, '$999'], ['1000.00', undefined, '$1,000.00']])(
  'moneyText(%s, %s)',
  (amount, currency, shown) => expect(moneyText(amount, currency)).toBe(shown),
);

it.each([[2, '2'], [1.5, '1.5'], [1e-7, '0'], [100, '100'], [0.1 + 0.2, '0.3'], [1e17, '100000000000000000']])('decimalText(%d)', (value, text) =>
  expect(decimalText(value)).toBe(text),
);

it.each([['42.500000', '42.50'], ['1.234500', '1.2345'], ['7', '7.00'], ['0.000000', '0.00']])('atLeastCents(%s)', (decimal, text) =>
  expect(atLeastCents(decimal)).toBe(text),
);

it('sum leaves no binary crumbs', () => expect(sum('1600.00', -1191.67)).toBe(408.33));

it('fold levels case, accents and spaces', () => expect(fold('  Ñandú   DE Oaxaca ')).toBe('nandu de oaxaca'));

it('mexicoCityTime is six hours behind the meridian', () => expect(mexicoCityTime(Date.UTC(2026, 6, 1, 5, 30, 9))).toBe('2026-06-30T23:30:09'));

it.each([[1_677_651_234, 1_677_651_234_000], [1_677_651_234_000, 1_677_651_234_000]])('toMilliseconds(%d)', (time, expected) =>
  expect(toMilliseconds(time)).toBe(expected),
);

describe('fuzzyScore', () => {
  it.each([
    ['perez', 'Pérez y Pérez', true],
    ['papeleia', 'Papelería El Faro', true],
    ['paplería', 'Papelería El Faro', true],
    ['apelería', 'Papelería El Faro', true],
    ['papeleríaa', 'Papelería El Faro', true],
    ['pepa', 'Papelería El Faro', false],
    ['faro sol', 'Papelería El Faro', false],
    ['', 'Papelería El Faro', false],
  ])('%j in %j: %s', (query, text, found) => expect(fuzzyScore(query, text) > 0).toBe(found));

  it('prefers whole words to beginnings, beginnings to pieces, pieces to slips', () => {
    const scores = ['faro', 'faroles', 'elfaro', 'faor'].map((text) => fuzzyScore('faro', text));
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(4);
  });
});
