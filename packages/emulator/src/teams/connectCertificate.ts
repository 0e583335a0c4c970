import type { Certificate } from '../certificates/readCertificate.js';
import { ApiFailure } from '../http/ApiFailure.js';
import type { TeamRecord } from '../records/TeamRecord.js';
import { notify, type Notifier } from '../webhooks/notify.js';
import { presentTeam } from './presentTeam.js';

/** What the files of a certificate may be. */
export const csdLimits = { kinds: ['der'], maximum: 1_048_576 } as const;

/** The SAT asks for eight characters at least. */
const shortestPassword = 8;

/**
 * The team with its certificate, which must be its own and in force; the key only has to look like one and its password to be long enough.
 * Neither is kept. Call it inside a transaction.
 */
export function connectCertificate(notifier: Notifier, team: TeamRecord, certificate: Certificate | undefined, password: unknown): TeamRecord {
  assertUsable(certificate, team, notifier.now);
  if (typeof password !== 'string' || password === '') throw ApiFailure.invalid(['keyPass: is required']);
  if (password.length < shortestPassword) {
    throw new ApiFailure(400, 'invalid_field_value', 'The password does not open the key', ['keyPass: is not the password of the key']);
  }
  const connected: TeamRecord = {
    ...team,
    tax_id: certificate.rfc,
    legal_name: team.legal_name || certificate.name,
    sat: { completed: true, csd_expires_at: certificate.valid_until, connected_at: notifier.now },
  };
  notifier.database.teams.put(connected);
  notify({ ...notifier, team: connected }, 'teams.sat.completed', presentTeam(connected));
  return connected;
}

function assertUsable(certificate: Certificate | undefined, team: TeamRecord, now: number): asserts certificate is Certificate {
  if (!certificate) throw new ApiFailure(400, 'invalid_file_format', 'The certificate cannot be read', ['cert: must be a certificate of the SAT (.cer)']);
  if (team.tax_id && certificate.rfc !== team.tax_id) {
    throw new ApiFailure(400, 'invalid_field_value', 'The certificate belongs to another RFC', ['cert: belongs to another RFC']);
  }
  if (certificate.valid_until <= now || certificate.valid_from > now) {
    throw new ApiFailure(400, 'invalid_field_value', 'The certificate is not in force', ['cert: is not in force']);
  }
}
