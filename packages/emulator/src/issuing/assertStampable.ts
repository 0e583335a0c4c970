import { preflight, satErrors, type Finding } from '@gigstack-ui/cfdi';
import { ApiFailure } from '../http/ApiFailure.js';
import type { ClientFields } from '../records/ClientRecord.js';
import type { DraftFields } from '../records/DraftRecord.js';
import { registerRejections } from '../sat/satRegister.js';
import { assertIssuerReady } from './assertIssuerReady.js';
import { assertWellFormed } from './assertWellFormed.js';
import type { IssueContext } from './issueInvoice.js';

/**
 * Throws unless the SAT would take the document, checking in the order a provider does: the issuer's certificate,
 * the form of the document, the rules that need no register (CFDI4xxxx), and last the register of taxpayers.
 */
export function assertStampable(fields: DraftFields, client: ClientFields | undefined, { team, now }: IssueContext): void {
  assertIssuerReady(team, now);
  if (!client) throw ApiFailure.invalid(['client: is required to stamp']);
  if (!fields.items || fields.items.length === 0) throw ApiFailure.invalid(['items: at least one is required to stamp']);
  assertWellFormed(fields, now);

  const findings = preflight(fields, { receiver: client, issuer: team, today: new Date(now) });
  reject(findings.filter(({ severity }) => severity === 'error').map((finding) => ({ ...finding, message: sentenceOf(finding) })));
  reject(registerRejections(client));
}

/** The provider's answer carries the code and the SAT's words in the message; every rejection is in the details. */
function reject(rejections: readonly { code: string; path: string; message: string }[]): void {
  const [first] = rejections;
  if (!first) return;
  const details = rejections.map(({ code, path, message }) => `${path}: ${code} - ${message}`);
  throw new ApiFailure(422, 'cfdi_service_error', `${first.code} - ${first.message}`, details);
}

function sentenceOf({ code }: Finding): string {
  return satErrors.explain({ code }).title;
}
