import type { Direction } from '../provider/rootAttributes.js';
import { addDays } from './addDays.js';
import { addMonths } from './addMonths.js';
import { weekdayOf } from './monthWeeks.js';

/** Where a key moves a day to; null for a key that does not. The keys are those of the ARIA date grid. */
export function moveDay(day: string, { key, shiftKey }: { key: string; shiftKey: boolean }, dir: Direction): string | null {
  const forward = dir === 'rtl' ? -1 : 1;
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -forward);
    case 'ArrowRight':
      return addDays(day, forward);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'Home':
      return addDays(day, -weekdayOf(day));
    case 'End':
      return addDays(day, 6 - weekdayOf(day));
    case 'PageUp':
      return addMonths(day, shiftKey ? -12 : -1);
    case 'PageDown':
      return addMonths(day, shiftKey ? 12 : 1);
    default:
      return null;
  }
}
