import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFormat } from '../format/createFormat.js';
import { addDays } from './addDays.js';
import { addMonths } from './addMonths.js';
import { monthWeeks } from './monthWeeks.js';
import { parseDate } from './parseDate.js';

const today = '2026-11-24';
const spanish = { locale: 'es-MX', today } as const;
const english = { locale: 'en', today } as const;

describe('parseDate', () => {
  it.each([
    ['22/11/2026', '2026-11-22'],
    ['22-11-26', '2026-11-22'],
    [' 22.11.2026 ', '2026-11-22'],
    ['22 nov', '2026-11-22'],
    ['22 de noviembre de 2026', '2026-11-22'],
    ['2 ENE 2027', '2027-01-02'],
    ['2026-11-22', '2026-11-22'],
    ['5/6', '2026-06-05'],
    ['hoy', '2026-11-24'],
    ['Mañana', '2026-11-25'],
    ['yesterday', '2026-11-23'],
    ['29/02/2028', '2028-02-29'],
  ])('reads %j in es-MX as %s', (text, day) => {
    expect(parseDate(text, spanish)).toBe(day);
  });

  it.each([
    ['11/22/2026', '2026-11-22'],
    ['Nov 22, 2026', '2026-11-22'],
    ['22 November', '2026-11-22'],
    ['today', '2026-11-24'],
  ])('reads %j in English as %s', (text, day) => {
    expect(parseDate(text, english)).toBe(day);
  });

  it.each(['', '22', '22/', '31/02/2026', '29/02/2027', '22/13/2026', '22/11/202', '22/11/2026/1', 'constructor', 'no', '0/1/2026', '2026-11', 'nov'])('%j is no date yet', (text) => {
    expect(parseDate(text, spanish)).toBeNull();
  });

  const days = fc.integer({ min: -200_000, max: 200_000 }).map((count) => addDays('2026-01-01', count));

  it('reads back what either locale writes, in figures and in words', () => {
    fc.assert(
      fc.property(days, fc.constantFrom('es-MX', 'en'), (day, locale) => {
        const format = createFormat(locale, 'America/Tijuana');
        expect(parseDate(format.dayNumbers(day), { locale, today })).toBe(day);
        expect(parseDate(format.day(day), { locale, today })).toBe(day);
      }),
    );
  });

  it('never throws, and whatever it reads is a day', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789/-. nove'), maxLength: 14 }), (text) => {
        const day = parseDate(text, spanish);
        if (day !== null) expect(addDays(day, 0)).toBe(day);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('months', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2028-02-29', 12, '2029-02-28'],
  ])('%s and %s months is %s', (day, count, moved) => {
    expect(addMonths(day, count)).toBe(moved);
  });

  it('are whole weeks from Sunday to Saturday', () => {
    const weeks = monthWeeks('2026-11-24');
    expect(weeks[0]?.[0]).toBe('2026-11-01');
    expect(weeks.at(-1)?.at(-1)).toBe('2026-12-05');
    expect(monthWeeks('2026-02-10')).toHaveLength(4);
  });
});
