import { ApiFailure } from '../../http/ApiFailure.js';
import type { Handler } from '../../http/Call.js';
import { checkInput } from '../../http/checkInput.js';
import { one } from '../../http/one.js';
import { findTeam } from '../../teams/findTeam.js';
import { presentSeries, seriesNames } from '../../teams/presentSeries.js';
import { foliosInput, startSeries } from '../../teams/startSeries.js';

/** `PUT /teams/:id/series/:seriesId`: the next folios, which only grow. */
export const updateSeries: Handler = (call) =>
  call.database.transaction(() => {
    const team = findTeam(call);
    const series = call.params['seriesId'] ?? '';
    if (!seriesNames(call.database, team).includes(series)) throw ApiFailure.notFound('Series');
    startSeries(call.database, team, series, checkInput(foliosInput, call.body));
    return one('Series updated successfully', presentSeries(call.database, team, series));
  });
