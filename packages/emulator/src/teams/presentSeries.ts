import { scopeOf } from '../auth/Scope.js';
import type { TeamRecord } from '../records/TeamRecord.js';
import type { Database } from '../store/Database.js';

/** A series as the API shows it: the folio that comes next in each mode. */
export function presentSeries(database: Database, team: TeamRecord, series: string) {
  const next = (livemode: boolean): number => database.folios.peek(scopeOf(team, livemode).partition, series);
  return { id: series, series, live: next(true), test: next(false) };
}

/** The names of a team's series: those it declared, those it issues in unless told, and those its documents used. */
export function seriesNames(database: Database, team: TeamRecord): string[] {
  const { income, complements, credit_note } = team.settings.default_series ?? {};
  const defaults = [income?.serie, credit_note?.serie, complements?.serie].filter((name) => name !== undefined && name !== null);
  const used = [true, false].flatMap((livemode) => database.folios.series(scopeOf(team, livemode).partition));
  return [...new Set([...defaults, ...team.series, ...used])];
}
