import { describe, expect, it } from 'vitest';
import { createFormat } from './createFormat.js';
import { leftToRight } from './leftToRight.js';

const nbsp = '\u00a0';

describe('createFormat', () => {
  it.each([
    ['es-MX', '12018.33', 'MXN', `$${nbsp}12,018.33`],
    ['en', '12018.33', 'MXN', `$${nbsp}12,018.33`],
    ['es-MX', '-50', 'MXN', `−$${nbsp}50.00`],
    ['es-MX', '1234.5', 'USD', `USD${nbsp}1,234.50`],
    ['en', '1234.5', 'EUR', `EUR${nbsp}1,234.50`],
    ['es-MX', '1234.4', 'JPY', `JPY${nbsp}1,234`],
    ['es-MX', '1.2345', 'KWD', `KWD${nbsp}1.235`],
    ['es-MX', '9007199254740993.01', 'MXN', `$${nbsp}9,007,199,254,740,993.01`],
    ['es-MX', '0.005', 'MXN', `$${nbsp}0.01`],
  ] as const)('money in %s: %s %s', (locale, amount, currency, written) => {
    expect(createFormat(locale).money(amount, currency)).toBe(written);
  });

  it('shows a unit price with all its decimals when asked', () => {
    expect(createFormat('es-MX').money('0.123456', 'MXN', { maxDecimals: 6 })).toBe(`$${nbsp}0.123456`);
  });

  it('gives text that is no decimal back as it is', () => {
    const format = createFormat('es-MX');
    expect(format.money('', 'MXN')).toBe('');
    expect(format.money('1e3', 'MXN')).toBe('1e3');
    expect(format.number('12,5')).toBe('12,5');
  });

  it('numbers keep every digit, up to six decimals', () => {
    const format = createFormat('es-MX');
    expect(format.number('1234567.123456')).toBe('1,234,567.123456');
    expect(format.number('-8500', { minDecimals: 2 })).toBe('−8,500.00');
    expect(format.number(3)).toBe('3');
  });

  it('writes days and times in the given zone and lists in the given language', () => {
    const moment = Date.UTC(2026, 10, 23, 2, 5);
    expect(createFormat('es-MX', 'America/Mexico_City').date(moment)).toBe('22 nov 2026');
    expect(createFormat('en', 'UTC').date(new Date(moment))).toBe('Nov 23, 2026');
    expect(createFormat('en', 'UTC').dateTime('2026-11-23T02:05:00Z')).toMatch(/Nov 23, 2026.*2:05/);
    expect(createFormat('es-MX', 'America/Tijuana').day('2026-11-22')).toBe('22 nov 2026');
    expect(createFormat('es-MX', 'Pacific/Kiritimati').dayNumbers('2026-11-02')).toBe('02/11/2026');
    expect(createFormat('en').dayNumbers('2026-11-02')).toBe('11/02/2026');
    expect(createFormat('en').dayNumbers(null)).toBe('mm/dd/yyyy');
    expect(createFormat('es-MX').month('2026-11-22')).toBe('noviembre de 2026');
    expect(createFormat('es-MX').weekday('2026-11-22', 'long')).toBe('domingo');
    expect(createFormat('es-MX').list(['RFC', 'CP', 'régimen'])).toBe('RFC, CP y régimen');
    expect(createFormat('en').list(['RFC', 'ZIP'])).toBe('RFC and ZIP');
  });
});

it('keeps the parts of an amount and of a date in order on a page that runs from right to left', () => {
  const format = leftToRight(createFormat('es-MX'));
  expect(format.money('-850', 'MXN')).toBe('\u200e−$\u00a0850.00');
  expect(format.day('2026-11-22')).toBe('\u200e22 nov 2026');
  expect(format.list(['a', 'b'])).toBe('a y b');
});
