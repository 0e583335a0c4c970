import * as z from 'zod/mini';
import type { Call, Handler } from '../../http/Call.js';
import { checkInput } from '../../http/checkInput.js';
import { one } from '../../http/one.js';
import { text } from '../../records/text.js';
import { findTeam } from '../../teams/findTeam.js';
import { findMember, removeMember as withoutMember } from '../../teams/members.js';

const input = z.object({ id: text });

/** `POST /teams/:id/remove-member`, the older way. */
export const removeMemberByBody: Handler = (call) => remove(call, checkInput(input, call.body).id);

/** `DELETE /teams/:id/members/:memberId` */
export const removeMember: Handler = (call) => remove(call, call.params['memberId']);

function remove(call: Call, memberId: string | undefined): Response {
  return call.database.transaction(() => {
    const team = findTeam(call);
    const { id } = findMember(team, memberId);
    call.database.teams.put(withoutMember(team, id));
    return one('Member removed successfully', { id, removed: true });
  });
}
