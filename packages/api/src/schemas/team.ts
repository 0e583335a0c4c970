import * as z from 'zod/mini';
import { address } from './address.js';
import { amount, flag, maybe, presentText, text } from './answerFields.js';
import { integrations } from './integrations.js';
import { teamSettings } from './teamSettings.js';
import { time } from './time.js';

/** How a team shows itself, in either direction. @source docs */
export function brandShape<Word>(word: Word) {
  return { primary_color: word, secondary_color: word, logo: word };
}

/** A team, that is an issuer, as it comes back. @source docs, cli, integrators */
export const team = z.looseObject({
  id: presentText,
  legal_name: text,
  tax_id: text,
  tax_system: text,
  address: maybe(address),
  brand: maybe(z.looseObject({ alias: text, ...brandShape(text) })),
  settings: maybe(teamSettings),
  support_email: text,
  support_phone: text,
  sat: maybe(z.looseObject({ completed: flag, csd_expires_at: time, connected_at: time })),
  /** Whether each provider is set up: `{ stripe: { completed } }`. */
  integrations,
  billing: maybe(z.looseObject({ credits: amount })),
  created_at: time,
});

/** A team, that is an issuer, as it comes back; times in Unix milliseconds, tax rates as fractions. */
export type Team = z.output<typeof team>;
