import { ApiFailure } from '../../http/ApiFailure.js';
import type { Call, Handler } from '../../http/Call.js';
import { one } from '../../http/one.js';
import { readCertificate, type Certificate } from '../../certificates/readCertificate.js';
import type { TeamRecord } from '../../records/TeamRecord.js';
import { findTeam } from '../../teams/findTeam.js';
import { presentTeam } from '../../teams/presentTeam.js';
import { requireUpload } from '../../uploads/requireUpload.js';
import { notify } from '../../webhooks/notify.js';

const limits = { kinds: ['der'], maximum: 1_048_576 } as const;
/** The SAT asks for eight characters at least. */
const shortestPassword = 8;

/**
 * `POST /teams/:id/sat-connection`: the certificate really is read, so whose it is and until when is true; the key only has to look like
 * one and its password to be long enough. Neither is kept.
 */
export const connectSat: Handler = (call) =>
  call.database.transaction(() => {
    const team = findTeam(call);
    const certificate = certificateOf(call, team);
    requireUpload(call, 'key', limits);
    const password = call.body['keyPass'];
    if (typeof password !== 'string' || password === '') throw ApiFailure.invalid(['keyPass: is required']);
    if (password.length < shortestPassword) throw new ApiFailure(400, 'invalid_field_value', 'The password does not open the key', ['keyPass: is not the password of the key']);
    const connected: TeamRecord = {
      ...team,
      tax_id: certificate.rfc,
      legal_name: team.legal_name || certificate.name,
      sat: { completed: true, csd_expires_at: certificate.valid_until, connected_at: call.now },
    };
    call.database.teams.put(connected);
    const presented = presentTeam(connected);
    notify({ ...call, team: connected }, 'teams.sat.completed', presented);
    return one('SAT connection completed successfully', presented);
  });

function certificateOf(call: Call, team: TeamRecord): Certificate {
  const certificate = readCertificate(requireUpload(call, 'cert', limits).bytes);
  if (!certificate) throw new ApiFailure(400, 'invalid_file_format', 'The certificate cannot be read', ['cert: must be a certificate of the SAT (.cer)']);
  if (team.tax_id && certificate.rfc !== team.tax_id) {
    throw new ApiFailure(400, 'invalid_field_value', 'The certificate belongs to another RFC', ['cert: belongs to another RFC']);
  }
  if (certificate.valid_until <= call.now || certificate.valid_from > call.now) {
    throw new ApiFailure(400, 'invalid_field_value', 'The certificate is not in force', ['cert: is not in force']);
  }
  return certificate;
}
