import { presentClient } from '../../clients/presentClient.js';
import { ApiFailure } from '../../http/ApiFailure.js';
import type { Handler } from '../../http/Call.js';
import { one } from '../../http/one.js';

/** `GET /clients/:id` */
export const getClient: Handler = (call) => {
  const client = call.database.clients.get(call.partition, call.params['id'] ?? '');
  if (!client) throw ApiFailure.notFound('Client');
  return one('Client retrieved successfully', presentClient(client, call));
};
