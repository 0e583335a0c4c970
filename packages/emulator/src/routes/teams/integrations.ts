import type { Handler } from '../../http/Call.js';
import { one } from '../../http/one.js';

/** `GET /teams/integrations`: of the caller's team, or the one `?team` names. */
export const teamIntegrations: Handler = ({ team }) => one('Integrations retrieved successfully', team.integrations);
