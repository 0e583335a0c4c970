import { isRecord } from '../isRecord.js';
import { reading } from './reading.js';

/** Where an issuer uploads its CSD; whoever has the address acts for it. */
export interface OnboardingUrl {
  url: string;
}

const names = ['onboarding_url', 'url', 'onboardingUrl', 'link', 'data'] as const;

function find(value: unknown): string | undefined {
  if (typeof value === 'string') return /^https?:\/\//.test(value) ? value : undefined;
  if (!isRecord(value)) return undefined;
  return names.map((name) => find(value[name])).find((url) => url !== undefined);
}

/** Reads the address wherever the answer keeps it: nobody documents the field. @source unknown; `onboarding_url` inferred */
export const onboardingUrl = reading('object with the address', (value): OnboardingUrl | undefined => {
  const url = find(value);
  return url === undefined ? undefined : { url };
});
