'use client';
import type { Series, SeriesInput, SeriesUpdateInput } from '@gigstack-ui/api';
import * as teams from '@gigstack-ui/api/teams';
import { outdateOne } from './cacheChanges.js';
import type { RecordChange } from './RecordChange.js';
import { seriesQuery } from './teamQueries.js';
import type { ChangeResult, ChangeSettings } from './useChange.js';
import { useChange } from './useChange.js';
import { useGigstack } from './useGigstack.js';
import type { PagesResult } from './usePages.js';
import { usePages } from './usePages.js';
import type { QuerySettings } from './useRecord.js';

/** The series of a team with the folio that comes next; without an id nothing is asked. */
export function useSeries(id: string | undefined, { enabled = true }: QuerySettings = {}): PagesResult<Series> {
  return usePages(seriesQuery(useGigstack(), id ?? ''), enabled && id !== undefined);
}

/** Adds a series to a team, named by its id. */
export function useAddSeries(settings?: ChangeSettings<Series, RecordChange<SeriesInput>>): ChangeResult<Series, RecordChange<SeriesInput>> {
  return useChange(async (context, { id, body }) => {
    const added = await context.client.call(teams.addSeries, { params: { id }, body });
    outdateOne(context, teams.series, id);
    return added;
  }, settings);
}

/** Which series of which team, by its code, and its next folios. */
export interface SeriesChange extends RecordChange<SeriesUpdateInput> {
  seriesId: string;
}

/** Changes the next folios of a series. */
export function useUpdateSeries(settings?: ChangeSettings<Series, SeriesChange>): ChangeResult<Series, SeriesChange> {
  return useChange(async (context, { id, seriesId, body }) => {
    const updated = await context.client.call(teams.updateSeries, { params: { id, seriesId }, body });
    outdateOne(context, teams.series, id);
    return updated;
  }, settings);
}
