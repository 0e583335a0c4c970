import { expect, it } from 'vitest';
import { currentPeriod, globalYears, withPeriodicity } from './globalPeriod.js';
import { issueDays } from './issueDays.js';

it.each([
  ['in the morning of Mexico', Date.UTC(2026, 10, 24, 15), '11', '2026'],
  ['on the last evening of a year, when it is next year in Greenwich', Date.UTC(2027, 0, 1, 3), '12', '2026'],
])('starts with the month of today %s', (_name, now, months, year) => {
  expect(currentPeriod(now)).toEqual({ periodicity: '04', months, year });
});

it.each([
  ['04', '11', '05', '18'],
  ['04', '01', '05', '13'],
  ['04', '02', '05', '13'],
  ['05', '13', '04', '01'],
  ['05', '18', '01', '11'],
  ['01', '07', '02', '07'],
])('from %s with month %s to %s is month %s', (periodicity, months, next, expected) => {
  expect(withPeriodicity({ periodicity, months, year: '2026' }, next)).toEqual({ periodicity: next, months: expected, year: '2026' });
});

it('offers this year, five before it, and what is chosen already', () => {
  expect(globalYears(Date.UTC(2026, 10, 24), '2026')).toEqual(['2026', '2025', '2024', '2023', '2022', '2021']);
  expect(globalYears(Date.UTC(2026, 10, 24), '2019')).toContain('2019');
});

it('offers the three days a stamp still takes, each at its end', () => {
  const now = Date.UTC(2026, 10, 24, 15);
  const days = issueDays(now).map(Number);
  expect(days.map((day) => new Date(day - 6 * 3_600_000).toISOString().slice(0, 16))).toEqual(['2026-11-23T23:59', '2026-11-22T23:59', '2026-11-21T23:59']);
  expect(Math.min(...days)).toBeGreaterThan(now - 72 * 3_600_000);
});
