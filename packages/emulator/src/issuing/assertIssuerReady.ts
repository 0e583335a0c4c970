import { ApiFailure } from '../http/ApiFailure.js';
import type { TeamRecord } from '../records/TeamRecord.js';

/** Throws unless the team has a certificate (CSD) in force. */
export function assertIssuerReady({ sat }: TeamRecord, now: number): void {
  if (!sat.completed) {
    throw new ApiFailure(400, 'business_rule_violation', 'The team has not connected its SAT certificate (CSD) yet', [
      'issuer.csd: is required to stamp',
    ]);
  }
  if ((sat.csd_expires_at ?? 0) <= now) {
    throw new ApiFailure(400, 'business_rule_violation', 'The SAT certificate (CSD) of the team has expired', [
      'issuer.csd: has expired',
    ]);
  }
}
