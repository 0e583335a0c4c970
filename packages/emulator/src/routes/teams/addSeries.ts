import * as z from 'zod/mini';
import { ApiFailure } from '../../http/ApiFailure.js';
import type { Handler } from '../../http/Call.js';
import { checkInput } from '../../http/checkInput.js';
import { one } from '../../http/one.js';
import { findTeam } from '../../teams/findTeam.js';
import { presentSeries, seriesNames } from '../../teams/presentSeries.js';
import { foliosInput, startSeries } from '../../teams/startSeries.js';

// Anexo 20: Serie is 1 to 25 characters without the bar.
const input = z.extend(foliosInput, { series: z.string().check(z.regex(/^[^|]{1,25}$/)) });

/** `POST /teams/:id/series` */
export const addSeries: Handler = (call) =>
  call.database.transaction(() => {
    const { series, ...folios } = checkInput(input, call.body);
    const team = findTeam(call);
    if (seriesNames(call.database, team).includes(series)) {
      throw new ApiFailure(409, 'resource_already_exists', `Series ${series} exists already`, ['series: exists already']);
    }
    call.database.teams.put({ ...team, series: [...team.series, series] });
    startSeries(call.database, team, series, folios);
    return one('Series created successfully', presentSeries(call.database, team, series), 201);
  });
