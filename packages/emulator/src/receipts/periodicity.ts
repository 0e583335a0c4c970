import * as z from 'zod/mini';
import { mexicoCityTime } from '../text/mexicoCityTime.js';

/** How long a receipt may be invoiced, and which period a global invoice of it covers. */
export const periodicity = z.enum(['day', 'week', 'two_weeks', 'month', 'two_months']);

/** How long a receipt may be invoiced. */
export type Periodicity = z.infer<typeof periodicity>;

const day = 86_400_000;
const durations: Readonly<Record<Periodicity, number>> = { day, week: 7 * day, two_weeks: 15 * day, month: 30 * day, two_months: 60 * day };

/** The last moment a receipt made at `created` may be invoiced, in milliseconds. */
export function validUntil(created: number, kind: Periodicity): number {
  return created + durations[kind];
}

// c_Periodicidad of the SAT.
const codes: Readonly<Record<Periodicity, string>> = { day: '01', week: '02', two_weeks: '03', month: '04', two_months: '05' };

/** The period of a global invoice (InformacionGlobal): months 13 to 18 are the pairs of a two-month period (c_Meses). */
export function globalPeriod(kind: Periodicity, at: number): { periodicity: string; months: string; year: number } {
  const [year = '', month = ''] = mexicoCityTime(at).split('-');
  const months = kind === 'two_months' ? String(12 + Math.ceil(Number(month) / 2)) : month;
  return { periodicity: codes[kind], months, year: Number(year) };
}
