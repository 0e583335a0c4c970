import { MEXICO_OFFSET } from './mexicoOffset.js';

const DAY = 86_400_000;
/** A stamp takes a date of the last 72 hours. */
const DAYS_BACK = 3;

/** The last moments of the days before a moment (Unix ms), the latest first, as the form keeps them: each still within the 72 hours. */
export function issueDays(now: number): string[] {
  const startOfToday = Math.floor((now - MEXICO_OFFSET) / DAY) * DAY + MEXICO_OFFSET;
  return Array.from({ length: DAYS_BACK }, (_, index) => String(startOfToday - index * DAY - 60_000));
}
