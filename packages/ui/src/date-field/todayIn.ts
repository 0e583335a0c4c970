/** The day it is now in a time zone, `2026-11-24`. */
export function todayIn(timeZone: string | undefined): string {
  // The Swedish calendar writes ISO 8601.
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', ...(timeZone !== undefined && { timeZone }) }).format(new Date());
}
