import { ApiFailure } from '../http/ApiFailure.js';
import type { TeamRecord } from '../records/TeamRecord.js';
import type { TeamMember } from '../users/UserRecord.js';

/** The team with one member more; who is one already gets the new role. */
export function addMember(team: TeamRecord, member: TeamMember): TeamRecord {
  return { ...team, members: [...team.members.filter(({ id }) => id !== member.id), member] };
}

/** The team without a member. */
export function removeMember(team: TeamRecord, memberId: string): TeamRecord {
  return { ...team, members: team.members.filter(({ id }) => id !== memberId) };
}

/** The member with this id; 404 when the team has none. */
export function findMember({ members }: TeamRecord, memberId: string | undefined): TeamMember {
  const member = members.find(({ id }) => id === memberId);
  if (!member) throw ApiFailure.notFound('Member');
  return member;
}
