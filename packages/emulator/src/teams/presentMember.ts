import type { Call } from '../http/Call.js';
import type { TeamMember } from '../users/UserRecord.js';

/** A member of a team as the API shows it, with the name and email of the person. */
export function presentMember({ id, role, permissions = {} }: TeamMember, { database, team }: Pick<Call, 'database' | 'team'>) {
  const user = database.users.get(team.billing_account, id);
  return { id, email: user?.email ?? null, name: [user?.first_name, user?.last_name].filter(Boolean).join(' '), role, permissions };
}
