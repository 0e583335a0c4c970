import { mergeClient } from '../../clients/mergeClient.js';
import { presentClient } from '../../clients/presentClient.js';
import { ApiFailure } from '../../http/ApiFailure.js';
import type { Handler } from '../../http/Call.js';
import { checkInput } from '../../http/checkInput.js';
import { one } from '../../http/one.js';
import { clientFields } from '../../records/ClientRecord.js';

/** `PUT /clients/:id`: only what is sent changes, null clears. */
export const updateClient: Handler = (call) => {
  const client = call.database.clients.get(call.partition, call.params['id'] ?? '');
  if (!client) throw ApiFailure.notFound('Client');
  const updated = mergeClient(client, checkInput(clientFields, call.body));
  call.database.clients.put(call.partition, updated);
  return one('Client updated successfully', presentClient(updated, call));
};
