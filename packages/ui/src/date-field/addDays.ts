/** The day so many days later, `2026-11-22` in and out; days have no hours here, so no time zone can move them. */
export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}
