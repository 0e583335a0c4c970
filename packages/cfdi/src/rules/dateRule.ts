import { issuingDay } from './issuingDay.js';
import { field } from './jsonReaders.js';
import { type RuleContext } from './RuleContext.js';

/** Providers take a date of the last 72 hours (their code 401) and none of tomorrow. */
export function dateRule({ draft, today, report }: RuleContext): void {
  const day = issuingDay(field(draft, 'date'));
  if (day === undefined || !Number.isFinite(today)) return;
  const fix = { path: 'date', value: undefined };
  if (day < today - 3) report('DATE_TOO_OLD', 'date', { fix });
  else if (day > today) report('DATE_IN_FUTURE', 'date', { fix });
}
