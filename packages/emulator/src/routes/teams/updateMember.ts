import * as z from 'zod/mini';
import type { Handler } from '../../http/Call.js';
import { checkInput } from '../../http/checkInput.js';
import { one } from '../../http/one.js';
import { text } from '../../records/text.js';
import { findTeam } from '../../teams/findTeam.js';
import { addMember, findMember } from '../../teams/members.js';
import { presentMember } from '../../teams/presentMember.js';
import { teamRole } from '../../users/UserRecord.js';

const input = z.object({ role: z.optional(teamRole), permissions: z.optional(z.record(text, text)) });

/** `PATCH /teams/:id/members/:memberId`: the role, and what the member may do by area. */
export const updateMember: Handler = (call) =>
  call.database.transaction(() => {
    const team = findTeam(call);
    const { role, permissions } = checkInput(input, call.body);
    const member = findMember(team, call.params['memberId']);
    const updated = { ...member, ...(role && { role }), ...(permissions && { permissions: { ...member.permissions, ...permissions } }) };
    call.database.teams.put(addMember(team, updated));
    return one('Member updated successfully', presentMember(updated, call));
  });
