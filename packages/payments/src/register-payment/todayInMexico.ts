/** Today as `2026-11-24` where Mexican invoices are issued, whatever the zone of this device. */
export function todayInMexico(now: number = Date.now()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Mexico_City' }).format(now);
}

/** Noon of a day there, in Unix ms: the day is what the SAT reads, and no zone moves noon to another one. Not later than now, since a payment has happened. */
export function noonInMexico(day: string, now: number = Date.now()): number {
  return Math.min(Date.parse(`${day}T18:00:00Z`), now);
}
