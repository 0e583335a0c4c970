import * as z from 'zod/mini';
import { ApiFailure } from '../../http/ApiFailure.js';
import type { Handler } from '../../http/Call.js';
import { checkInput } from '../../http/checkInput.js';
import { one } from '../../http/one.js';
import { text } from '../../records/text.js';
import { findTeam } from '../../teams/findTeam.js';
import { addMember as withMember } from '../../teams/members.js';
import { presentMember } from '../../teams/presentMember.js';
import { teamRole } from '../../users/UserRecord.js';

const input = z.object({ id: text, role: teamRole });

/** `POST /teams/:id/add-member`: a user of the same billing account; nobody is sent an email. */
export const addMember: Handler = (call) =>
  call.database.transaction(() => {
    const team = findTeam(call);
    const member = checkInput(input, call.body);
    if (!call.database.users.get(team.billing_account, member.id)) throw ApiFailure.invalid(['id: no user of this billing account has this id']);
    call.database.teams.put(withMember(team, member));
    return one('Member added successfully', presentMember(member, call));
  });
