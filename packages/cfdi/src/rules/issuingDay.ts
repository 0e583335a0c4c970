const DAY = 86_400_000;
/** Most of Mexico keeps UTC−6 all year since it dropped daylight saving time (DOF 2022-10-28). */
const OFFSET = 6 * 3_600_000;
/** A number below this is seconds: in milliseconds it would be a day of January 1970. */
const SECONDS_BELOW = 100_000_000_000;

/** Days since the epoch of a date: YYYY-MM-DD with or without a time, a Date, or an epoch in seconds or milliseconds; undefined when it is none. */
export function issuingDay(value: unknown): number | undefined {
  if (typeof value === 'string') {
    const day = /^\d{4}-\d\d-\d\d/.exec(value)?.[0];
    const time = day === undefined ? NaN : Date.parse(`${day}T00:00:00Z`);
    return Number.isNaN(time) ? undefined : time / DAY;
  }
  const time = value instanceof Date ? value.getTime() : typeof value === 'number' && value > 0 ? (value < SECONDS_BELOW ? value * 1000 : value) : NaN;
  return Number.isFinite(time) ? Math.floor((time - OFFSET) / DAY) : undefined;
}

/** The year a day falls in. */
export function yearOf(day: number): number {
  return new Date(day * DAY).getUTCFullYear();
}
