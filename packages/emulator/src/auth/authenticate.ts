import { ApiFailure } from '../http/ApiFailure.js';
import type { Database } from '../store/Database.js';
import { readEmulatorKey } from './emulatorKey.js';
import { scopeOf, type Scope } from './Scope.js';

/** The scope of a request, from its key and the `team` parameter; 401 and 403 as the API answers them. */
export function authenticate(request: Request, database: Database): Scope {
  // The reference shows `Bearer <key>` and its curl examples the bare key: both open the door.
  const key = request.headers.get('authorization')?.replace(/^bearer(\s+|$)/i, '').trim();
  if (!key) throw new ApiFailure(401, 'unauthorized', 'Missing API key');
  const claims = readEmulatorKey(key);
  const own = claims && database.teams.get(claims.team);
  if (!claims || !own) throw new ApiFailure(401, 'invalid_token', 'Invalid API key: the emulator takes keys made by emulatorKey()');

  const asked = new URL(request.url).searchParams.get('team');
  if (asked === null || asked === own.id) return scopeOf(own, claims.livemode);
  const target = database.teams.get(asked);
  // One answer for all refusals: whether a team exists is no business of another billing account.
  if (!own.connect_enabled || target?.billing_account !== own.billing_account) {
    throw new ApiFailure(403, 'insufficient_permissions', 'This API key cannot act for the requested team');
  }
  return scopeOf(target, claims.livemode);
}
