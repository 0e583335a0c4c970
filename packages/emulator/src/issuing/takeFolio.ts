import { ApiFailure } from '../http/ApiFailure.js';
import type { Database } from '../store/Database.js';

/** The next folio of a series, or the one the caller chose when it is still free. */
export function takeFolio(database: Database, partition: string, series: string, chosen?: number): number {
  if (chosen === undefined) return database.folios.take(partition, series);
  if (database.folios.takeAt(partition, series, chosen)) return chosen;
  throw new ApiFailure(409, 'resource_conflict', `Folio ${chosen} of series ${series} is taken`, ['folio_number: is taken']);
}
