import { ApiFailure } from '../../http/ApiFailure.js';
import type { Handler } from '../../http/Call.js';
import { one } from '../../http/one.js';
import { presentService } from '../../services/presentService.js';

/** `GET /services/:id` */
export const getService: Handler = (call) => {
  const service = call.database.services.get(call.partition, call.params['id'] ?? '');
  if (!service) throw ApiFailure.notFound('Service');
  return one('Service retrieved successfully', presentService(service, call));
};
