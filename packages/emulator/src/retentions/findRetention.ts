import { ApiFailure } from '../http/ApiFailure.js';
import type { Call } from '../http/Call.js';
import type { RetentionRecord } from '../records/RetentionRecord.js';

/** The retention of the path, its UUID in any case; 404 when there is none. */
export function findRetention({ database, partition, params }: Call): RetentionRecord {
  const retention = database.retentions.get(partition, (params['id'] ?? '').toUpperCase());
  if (!retention) throw ApiFailure.notFound('Retention');
  return retention;
}
