import type { Handler } from '../../http/Call.js';
import { checkInput } from '../../http/checkInput.js';
import { one } from '../../http/one.js';
import { findTeam } from '../../teams/findTeam.js';
import { mergeSettings } from '../../teams/mergeSettings.js';
import { teamSettings } from '../../teams/teamSettings.js';

/** `PUT /teams/:id/settings`: a field nobody knows is refused, null clears, what is left out stays. */
export const updateSettings: Handler = (call) =>
  call.database.transaction(() => {
    const team = findTeam(call);
    const settings = mergeSettings(team.settings, checkInput(teamSettings, call.body));
    call.database.teams.put({ ...team, settings });
    return one('Team settings updated successfully', settings);
  });
