import type { Call } from '../http/Call.js';
import type { TeamRecord } from '../records/TeamRecord.js';

/** The address where a team connects its certificate, if one was made. */
export function onboardingUrl({ onboarding }: TeamRecord, { origin }: Pick<Call, 'origin'>): { onboarding_url?: string } {
  return onboarding === null ? {} : { onboarding_url: `${origin}/onboarding/${onboarding}` };
}
