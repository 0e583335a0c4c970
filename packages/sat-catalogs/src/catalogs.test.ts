import { describe, expect, it } from 'vitest';
import { staleFiles } from '../scripts/build.mjs';
import { catalogChanges, changelogSection } from '../scripts/changelog.mjs';
import * as catalogs from './index.js';

describe('generated catalogs', () => {
  it('are what their sources give, byte for byte', async () => {
    expect(await staleFiles()).toEqual([]);
  });

  it.each([
    ['taxRegimes', 19],
    ['cfdiUses', 24],
    ['paymentForms', 22],
    ['paymentMethods', 2],
    ['invoiceTypes', 5],
    ['taxObjects', 8],
    ['exportTypes', 4],
    ['relationTypes', 7],
    ['periodicities', 5],
    ['months', 18],
    ['taxTypes', 3],
    ['taxFactors', 3],
    ['taxRates', 19],
    ['cancellationMotives', 4],
    ['currencies', 183],
    ['countries', 250],
    ['states', 95],
    ['unitKeysCommon', 36],
  ] as const)('%s has %i rows', (name, count) => {
    const rows: readonly object[] = catalogs[name];
    expect(rows).toHaveLength(count);
  });

  it.each(['taxRegimes', 'cfdiUses', 'paymentForms', 'currencies', 'countries', 'unitKeysCommon'] as const)('%s has a code once', (name) => {
    const codes = catalogs[name].map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('mends the pattern that SAT broke over two lines', () => {
    const mexico = catalogs.countries.find(({ code }) => code === 'MEX');
    expect(new RegExp(`^${mexico?.taxIdPattern}$`).test('EKU9003173C9')).toBe(true);
  });

  it('gives no pattern where anything goes', () => {
    expect(catalogs.paymentForms.find(({ code }) => code === '99')).toMatchObject({ banked: null, payerAccountPattern: null });
  });
});

describe('currencyDecimals', () => {
  it.each([
    ['MXN', 2],
    ['JPY', 0],
    ['XXX', 0],
    ['BHD', 3],
    ['CLF', 4],
    ['mxn', undefined],
    ['', undefined],
  ])('of %s', (code, decimals) => expect(catalogs.currencyDecimals(code)).toBe(decimals));

  it('agrees with every currency', () => {
    expect(catalogs.currencies.filter(({ code, decimals }) => catalogs.currencyDecimals(code) !== decimals)).toEqual([]);
  });
});

it('names the state of a postal code', () => {
  expect([catalogs.stateNameOf('86991'), catalogs.stateNameOf('00100'), catalogs.stateNameOf('8699')]).toEqual(['Tabasco', undefined, undefined]);
});

describe('stateOfZip', () => {
  it.each([
    ['06600', 'CMX'],
    ['16999', 'CMX'],
    ['21000', 'BCN'],
    ['42501', 'HID'],
    ['99999', 'ZAC'],
    ['17000', undefined],
    ['00100', undefined],
    ['4250', undefined],
    ['425010', undefined],
    ['4250a', undefined],
    ['', undefined],
  ])('of %s', (zip, state) => expect(catalogs.stateOfZip(zip)).toBe(state));

  it('only knows states of Mexico', () => {
    const known = new Set(catalogs.states.filter(({ country }) => country === 'MEX').map(({ code }) => code));
    const found = Array.from({ length: 100 }, (_, prefix) => catalogs.stateOfZip(`${String(prefix).padStart(2, '0')}000`)).filter((state) => state !== undefined);
    expect(found).toHaveLength(96);
    expect(new Set(found)).toEqual(known);
  });
});

describe('the changelog of a catalog', () => {
  const before = [
    { code: '01', name: 'Uno', validTo: null },
    { code: '02', name: 'Dos', validTo: null },
    { code: '03', name: 'Tres', validTo: '2020-01-01' },
    { code: '04', name: 'Cuatro', validTo: null },
  ];
  const after = [
    { code: '07', name: 'Siete', validTo: null },
    { code: '01', name: 'Uno', validTo: '2026-01-01' },
    { code: '02', name: 'Dos mejor', validTo: null },
    { code: '03', name: 'Tres', validTo: '2020-01-01' },
    { code: '05', name: 'Cinco', validTo: null },
  ];

  it('tells what came, went, ended and changed its name', () => {
    const changes = catalogChanges(before, after);
    expect(changes).toEqual({ added: ['05', '07'], gone: ['04'], expired: ['01'], renamed: ['02'] });
    expect(changelogSection('c_Prueba', changes)).toBe('### c_Prueba\n\n- added: 05, 07\n- gone: 04\n- expired: 01\n- renamed: 02\n');
  });

  it('is empty between equals', () => {
    expect(changelogSection('c_Prueba', catalogChanges(before, before))).toBe('');
  });
});
