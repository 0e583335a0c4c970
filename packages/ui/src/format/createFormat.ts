import type { Locale } from '../provider/locale.js';

/** A moment: milliseconds since 1970, a `Date`, or an ISO 8601 text. */
export type Moment = number | Date | string;

/** How many decimals to show. */
export interface DecimalOptions {
  readonly minDecimals?: number;
  readonly maxDecimals?: number;
}

/** Writes numbers, money, dates and lists the way a locale does. */
export interface Format {
  /** Money from an exact decimal string, e.g. `money('12018.33', 'MXN')` → `$ 12,018.33`; text that is no decimal comes back as it is. */
  readonly money: (amount: string, currency: string, options?: DecimalOptions) => string;
  /** A number from an exact decimal string, without currency; as many decimals as it has, up to 6, unless told. */
  readonly number: (value: string | number, options?: DecimalOptions) => string;
  /** A day, e.g. `22 nov 2026`. */
  readonly date: (moment: Moment) => string;
  /** A day and its time. */
  readonly dateTime: (moment: Moment) => string;
  /** A day without hours, `2026-11-22`, the same in every zone: `22 nov 2026`. */
  readonly day: (day: string) => string;
  /** The same in figures, `22/11/2026`; for null the letters that stand for them. */
  readonly dayNumbers: (day: string | null) => string;
  /** The month of a day, `noviembre de 2026`. */
  readonly month: (day: string) => string;
  /** The weekday of a day, `domingo` or `dom`. */
  readonly weekday: (day: string, width: 'long' | 'short') => string;
  /** "a, b y c". */
  readonly list: (items: readonly string[]) => string;
}

/** Order and letters of a date in figures. */
const dayLetters: Readonly<Record<Locale, string>> = { 'es-MX': 'dd/mm/aaaa', en: 'mm/dd/yyyy' };

const decimalPattern = /^[+-]?(\d+\.?\d*|\.\d+)$/;

/** Intl reads a decimal string digit by digit, where a float would already have lost cents; the ES2022 types do not know it yet. */
const exact = (text: string) => text as unknown as bigint;

function write(formatter: Intl.NumberFormat, value: string): string {
  let text = '';
  for (const part of formatter.formatToParts(exact(value))) {
    if (part.type === 'minusSign') text += '−';
    else if (part.type === 'currency') text += `${part.value}\u00a0`;
    else if (part.type !== 'literal') text += part.value;
  }
  return text;
}

function decimals(options: DecimalOptions): Intl.NumberFormatOptions {
  return {
    ...(options.minDecimals !== undefined && { minimumFractionDigits: options.minDecimals }),
    ...(options.maxDecimals !== undefined && { maximumFractionDigits: options.maxDecimals }),
  };
}

/** The first of a kind takes the browser tens of milliseconds: it is made when something is written with it, once. */
function kept<Options, Made>(make: (options: Options) => Made): (options: Options) => Made {
  const all = new Map<string, Made>();
  return (options) => {
    const key = JSON.stringify(options);
    const known = all.get(key) ?? make(options);
    all.set(key, known);
    return known;
  };
}

/** Creates the writer for one locale; `timeZone` is an IANA name, absent it is the machine's. */
export function createFormat(locale: Locale, timeZone?: string): Format {
  const formatter = kept((options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options));
  const dates = kept((options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options));
  const lists = kept((options: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options));
  const zone = timeZone === undefined ? {} : { timeZone };
  const civil = (day: string, options: Intl.DateTimeFormatOptions) => dates({ ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

  return {
    money(amount, currency, options = {}) {
      if (!decimalPattern.test(amount)) return amount;
      // The peso sign alone means MXN here; any other dollar keeps its letters.
      const currencyDisplay = currency === 'MXN' ? 'narrowSymbol' : 'code';
      return write(formatter({ style: 'currency', currency, currencyDisplay, ...decimals(options) }), amount);
    },
    number(value, options = {}) {
      const text = String(value);
      if (!decimalPattern.test(text)) return text;
      return write(formatter({ ...decimals({ maxDecimals: Math.max(6, options.minDecimals ?? 0), ...options }) }), text);
    },
    date: (moment) => dates({ day: 'numeric', month: 'short', year: 'numeric', ...zone }).format(new Date(moment)),
    day: (day) => civil(day, { day: 'numeric', month: 'short', year: 'numeric' }),
    dayNumbers: (day) => (day === null ? dayLetters[locale] : civil(day, { day: '2-digit', month: '2-digit', year: 'numeric' })),
    month: (day) => civil(day, { month: 'long', year: 'numeric' }),
    weekday: (day, width) => civil(day, { weekday: width }),
    dateTime: (moment) => dates({ day: 'numeric', month: 'short', year: 'numeric', hour: 'numeric', minute: '2-digit', ...zone }).format(new Date(moment)),
    list: (items) => lists({ type: 'conjunction' }).format(items),
  };
}
