import type { Locale } from '../provider/locale.js';
import { addDays } from './addDays.js';
import { toDay } from './toDay.js';

/** How to read a typed date. */
export interface ParseDateOptions {
  /** es-MX writes the day first, en the month. */
  readonly locale: Locale;
  /** `2026-11-24`: gives the year that was not typed, and what "hoy" means. */
  readonly today: string;
}

const near: Readonly<Record<string, number>> = { hoy: 0, today: 0, ayer: -1, yesterday: -1, manana: 1, tomorrow: 1 };
const months = ['ene jan', 'feb', 'mar', 'abr apr', 'may', 'jun', 'jul', 'ago aug', 'sep', 'oct', 'nov', 'dic dec'];

const monthOf = (word: string) => (/^[a-z]{3,}$/.test(word) ? months.findIndex((names) => names.split(' ').includes(word.slice(0, 3))) + 1 : 0);
const yearOf = (word: string | undefined, today: string) => (word === undefined ? Number(today.slice(0, 4)) : word.length === 2 ? 2000 + Number(word) : Number(word));

/** Reads what a person types as a date (`22/11/2026`, `22 nov`, `hoy`, `2026-11-22`) into `2026-11-22`; null when it is not one yet. */
export function parseDate(text: string, { locale, today }: ParseDateOptions): string | null {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
  const offset = Object.hasOwn(near, plain) ? near[plain] : undefined;
  if (offset !== undefined) return addDays(today, offset);

  const words = plain.split(/[\s/.,-]+/).filter((word) => word !== '' && word !== 'de' && word !== 'del');
  const [a = '', b = '', c] = words;
  if (words.length < 2 || words.length > 3 || (c !== undefined && !/^(\d{2}|\d{4})$/.test(c))) return null;

  if (monthOf(b)) return toDay(yearOf(c, today), monthOf(b), Number(a));
  if (monthOf(a)) return toDay(yearOf(c, today), monthOf(a), Number(b));
  if (/^\d{4}$/.test(a) && c !== undefined) return toDay(Number(a), Number(b), Number(c));
  if (!/^\d{1,2}$/.test(a) || !/^\d{1,2}$/.test(b)) return null;
  const [day, month] = locale === 'en' ? [b, a] : [a, b];
  return toDay(yearOf(c, today), Number(month), Number(day));
}
