/** Today as `2026-11-24` where Mexican invoices are issued, whatever the zone of this device. */
export function todayInMexico(now: number = Date.now()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Mexico_City' }).format(now);
}
