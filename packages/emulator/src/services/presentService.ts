import type { Scope } from '../auth/Scope.js';
import type { ServiceRecord } from '../records/ServiceRecord.js';
import { toSeconds } from '../text/toSeconds.js';

/** A service as the API shows it, `created_at` in seconds. */
export function presentService(service: ServiceRecord, { team, livemode }: Scope) {
  return { ...service, team: team.id, livemode, created_at: toSeconds(service.created_at) };
}
