import { ApiFailure } from '../http/ApiFailure.js';
import type { Context } from '../http/Call.js';
import { mexicoCityTime } from '../text/mexicoCityTime.js';

const day = 86_400_000;

/** Throws the 403 of the API unless it is a live key, the last day of the month and before 23:00 in Mexico City. */
export function assertEndOfMonth({ livemode, now, team }: Pick<Context, 'livemode' | 'now' | 'team'>): void {
  if (!livemode) throw refusal('The end of month run needs a live key');
  if (team.settings.global_invoice_disabled) throw refusal('The team has its global invoices turned off');
  const [today, tomorrow] = [mexicoCityTime(now), mexicoCityTime(now + day)];
  if (today.slice(5, 7) === tomorrow.slice(5, 7)) throw refusal('The end of month run is for the last day of the month');
  if (today.slice(11, 13) >= '23') throw refusal('The end of month run is over at 23:00 in Mexico City');
}

function refusal(message: string): ApiFailure {
  return new ApiFailure(403, 'operation_not_allowed', message);
}
