import type { GlobalForm } from '../documentForm.js';
import { MEXICO_OFFSET } from './mexicoOffset.js';

/** c_Periodicidad: monthly, and every two months (régimen 621 alone). */
const MONTHLY = '04';
const BIMONTHLY = '05';
/** The matrix of 2024-12-13 admits the current year and up to five before it (CFDI40136). */
const YEARS_BACK = 5;

/** The period to start with: the month of a moment (Unix ms). */
export function currentPeriod(now: number): GlobalForm {
  const today = new Date(now - MEXICO_OFFSET);
  return { periodicity: MONTHLY, months: twoDigits(today.getUTCMonth() + 1), year: String(today.getUTCFullYear()) };
}

/** Another periodicity, with the bimester its month is in, or the first month of its bimester (CFDI40134, CFDI40135). */
export function withPeriodicity({ months, year }: GlobalForm, periodicity: string): GlobalForm {
  const month = Number(months);
  if (periodicity === BIMONTHLY && month <= 12) return { periodicity, months: twoDigits(12 + Math.ceil(month / 2)), year };
  if (periodicity !== BIMONTHLY && month > 12) return { periodicity, months: twoDigits((month - 12) * 2 - 1), year };
  return { periodicity, months, year };
}

/** The years to choose from at a moment (Unix ms), and the one that is chosen already. */
export function globalYears(now: number, chosen: string): string[] {
  const current = new Date(now - MEXICO_OFFSET).getUTCFullYear();
  const years = Array.from({ length: YEARS_BACK + 1 }, (_, index) => String(current - index));
  return chosen && !years.includes(chosen) ? [...years, chosen] : years;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
