import type { Handler } from '../../http/Call.js';
import { one } from '../../http/one.js';
import { findTeam } from '../../teams/findTeam.js';

/** `GET /teams/:id/settings` */
export const getSettings: Handler = (call) => one('Team settings retrieved successfully', findTeam(call).settings);
