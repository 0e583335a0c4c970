import type { Call } from '../http/Call.js';
import { toSeconds } from '../text/toSeconds.js';
import { teamsOfAccount } from '../teams/teamsOfAccount.js';
import type { UserRecord } from './UserRecord.js';

/** A user as the API shows it, in the newer and the older spelling of its names; its `municipality` is kept but not shown. */
export function presentUser(user: UserRecord, call: Pick<Call, 'database' | 'team'>) {
  const memberships = teamsOfAccount(call).flatMap((team) =>
    team.members.filter(({ id }) => id === user.id).map(({ role }) => ({ team_id: team.id, team_name: team.brand.alias, role })),
  );
  const { municipality: _municipality, ...address } = user.address ?? {};
  return {
    id: user.id,
    email: user.email,
    name: [user.first_name, user.last_name].filter(Boolean).join(' '),
    first_name: user.first_name ?? null,
    last_name: user.last_name ?? null,
    firstName: user.first_name ?? null,
    lastName: user.last_name ?? null,
    phone: user.phone ?? null,
    company_role: user.company_role ?? null,
    address,
    role: memberships.find(({ team_id }) => team_id === call.team.id)?.role ?? 'member',
    teams: memberships,
    created_at: toSeconds(user.created_at),
  };
}
