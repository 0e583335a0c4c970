const day = 86_400_000;

/** The moment `count` business days after another; weekends are skipped, holidays are not known. */
export function afterBusinessDays(milliseconds: number, count: number): number {
  let moment = milliseconds;
  for (let left = count; left > 0; ) {
    moment += day;
    const weekday = new Date(moment).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return moment;
}
