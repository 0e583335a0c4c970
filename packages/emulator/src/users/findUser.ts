import { ApiFailure } from '../http/ApiFailure.js';
import type { Call } from '../http/Call.js';
import type { UserRecord } from './UserRecord.js';

/** The user with this id, of the caller's billing account; 404 when there is none. */
export function findUser({ database, team }: Pick<Call, 'database' | 'team'>, id = ''): UserRecord {
  const user = database.users.get(team.billing_account, id);
  if (!user) throw ApiFailure.notFound('User');
  return user;
}
