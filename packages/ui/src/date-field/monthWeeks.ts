import { addDays } from './addDays.js';

/** The day's place in its week; Sunday is 0, and opens the week in Mexico and the United States. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** The weeks of the month of a day, complete, with the days of its neighbours. */
export function monthWeeks(day: string): string[][] {
  const month = day.slice(0, 7);
  const first = `${month}-01`;
  const weeks: string[][] = [];
  for (let start = addDays(first, -weekdayOf(first)); start.slice(0, 7) <= month; start = addDays(start, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(start, index)));
  }
  return weeks;
}
