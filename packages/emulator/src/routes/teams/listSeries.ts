import type { Handler } from '../../http/Call.js';
import { one } from '../../http/one.js';
import { findTeam } from '../../teams/findTeam.js';
import { presentSeries, seriesNames } from '../../teams/presentSeries.js';

/** `GET /teams/:id/series` */
export const listSeries: Handler = (call) => {
  const team = findTeam(call);
  return one('Series retrieved successfully', seriesNames(call.database, team).map((series) => presentSeries(call.database, team, series)));
};
