const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether YYMMDD is a day of 20YY; leap years fall alike in 19YY but for 1900, and no living RFC is that old. */
export function isRealDate(yymmdd: string): boolean {
  const year = Number(yymmdd.slice(0, 2));
  const month = Number(yymmdd.slice(2, 4));
  const day = Number(yymmdd.slice(4, 6));
  const last = month === 2 && year % 4 !== 0 ? 28 : (days[month - 1] ?? 0);
  return day >= 1 && day <= last;
}
