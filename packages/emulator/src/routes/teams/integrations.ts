import type { Handler } from '../../http/Call.js';
import { one } from '../../http/one.js';

/** `GET /teams/integrations`: of the caller's team, or the one `?team` names; flat, as the official command-line client prints it. */
export const teamIntegrations: Handler = ({ team }) =>
  one('Integrations retrieved successfully', Object.fromEntries(Object.entries(team.integrations).map(([provider, { completed }]) => [provider, completed])));
