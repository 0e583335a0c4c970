import type { Handler } from '../../http/Call.js';
import { checkInput } from '../../http/checkInput.js';
import { one } from '../../http/one.js';
import { findTeam } from '../../teams/findTeam.js';
import { mergeTeam } from '../../teams/mergeTeam.js';
import { presentTeam } from '../../teams/presentTeam.js';
import { teamUpdateInput } from '../../teams/teamInput.js';

/** `PUT /teams/:id`: only what is sent changes. */
export const updateTeam: Handler = (call) =>
  call.database.transaction(() => {
    const team = mergeTeam(findTeam(call), checkInput(teamUpdateInput, call.body));
    call.database.teams.put(team);
    return one('Team updated successfully', presentTeam(team));
  });
