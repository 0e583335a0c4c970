import { ApiFailure } from '../http/ApiFailure.js';
import type { Call } from '../http/Call.js';
import type { ServiceRecord } from '../records/ServiceRecord.js';

/** The service of the path; 404 when there is none. */
export function findService({ database, partition, params }: Call): ServiceRecord {
  const service = database.services.get(partition, params['id'] ?? '');
  if (!service) throw ApiFailure.notFound('Service');
  return service;
}
