import * as z from 'zod/mini';
import { scopeOf } from '../auth/Scope.js';
import { ApiFailure } from '../http/ApiFailure.js';
import type { TeamRecord } from '../records/TeamRecord.js';
import type { Database } from '../store/Database.js';

const folio = z.nullish(z.int().check(z.minimum(1), z.maximum(1e15)));

/** The next folio of each mode. */
export const foliosInput = z.object({ live: folio, test: folio });

/** Makes these the next folios of a series; one that it has passed is refused, for it would be given twice. */
export function startSeries(database: Database, team: TeamRecord, series: string, { live, test }: z.infer<typeof foliosInput>): void {
  const wrong = Object.entries({ live, test }).flatMap(([mode, next]) =>
    next === null || next === undefined || database.folios.startAt(scopeOf(team, mode === 'live').partition, series, next)
      ? []
      : [`${mode}: the series has passed this folio`],
  );
  if (wrong.length > 0) throw new ApiFailure(400, 'business_rule_violation', 'A series only goes forward', wrong);
}
