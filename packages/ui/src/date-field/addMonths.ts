import { toDay } from './toDay.js';

/** The same day so many months later, or the last one of a month that is shorter. */
export function addMonths(day: string, count: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const months = year * 12 + month - 1 + count;
  for (let last = date; ; last -= 1) {
    const moved = toDay(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, last);
    if (moved !== null) return moved;
  }
}
