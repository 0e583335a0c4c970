import { preflight, type Finding } from '@gigstack-ui/cfdi';
import { findingMessages } from '@gigstack-ui/cfdi/messages';
import { ApiFailure } from '../http/ApiFailure.js';
import type { Context } from '../http/Call.js';
import type { ClientFields } from '../records/ClientRecord.js';
import type { DraftFields } from '../records/DraftRecord.js';
import { registerRejections } from '../sat/satRegister.js';
import { mexicoCityTime } from '../text/mexicoCityTime.js';
import { assertIssuerReady } from './assertIssuerReady.js';
import { assertSupported } from './assertSupported.js';
import { reject } from './reject.js';

/**
 * Throws unless the SAT would take the document, checking in the order a provider does: the issuer's certificate,
 * what the emulator can issue at all, what is missing, the SAT's rules (CFDI4xxxx), and last its register of taxpayers.
 */
export function assertStampable(fields: DraftFields, client: ClientFields | undefined, { team, now }: Pick<Context, 'team' | 'now'>): void {
  assertIssuerReady(team, now);
  assertSupported(fields);

  const document = { ...fields, use: fields.use ?? client?.use };
  const findings = preflight(document, { receiver: client, issuer: team, today: mexicoCityTime(now).slice(0, 10) });
  const errors = findings.filter(({ severity }) => severity === 'error');
  const own = errors.filter((finding) => !isOfTheSat(finding));
  if (own.length > 0) throw ApiFailure.invalid(own.map(({ path, code }) => `${path}: ${code.toLowerCase().replaceAll('_', ' ')}`));
  reject(errors.map(({ code, path }) => ({ code, path, message: findingMessages['es-MX'][code].title })));
  reject(registerRejections(client ?? {}));
}

function isOfTheSat({ code }: Finding): boolean {
  return code.startsWith('CFDI');
}
