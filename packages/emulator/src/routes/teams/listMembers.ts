import type { Handler } from '../../http/Call.js';
import { one } from '../../http/one.js';
import { findTeam } from '../../teams/findTeam.js';
import { presentMember } from '../../teams/presentMember.js';

/** `GET /teams/:id/members` */
export const listMembers: Handler = (call) => {
  const team = findTeam(call);
  return one('Members retrieved successfully', team.members.map((member) => presentMember(member, call)));
};
