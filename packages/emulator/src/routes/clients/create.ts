import * as z from 'zod/mini';
import { findClients } from '../../clients/findClients.js';
import { presentClient } from '../../clients/presentClient.js';
import { saveClient } from '../../clients/saveClient.js';
import { ApiFailure } from '../../http/ApiFailure.js';
import type { Handler } from '../../http/Call.js';
import { checkInput } from '../../http/checkInput.js';
import { one } from '../../http/one.js';
import { clientFields } from '../../records/ClientRecord.js';
import { text } from '../../records/text.js';

const input = z.extend(clientFields, {
  search: z.optional(
    z.object({ on_key: z.enum(['tax_id', 'email', 'name']), on_value: text, update: z.optional(z.boolean()) }),
  ),
});

/** `POST /clients`: with `search`, the one client that matches is answered (and updated if asked) instead of a new one. */
export const createClient: Handler = (call) => {
  const { search, ...fields } = checkInput(input, call.body);
  const { database, partition } = call;
  return database.transaction(() => {
    const found = search ? findClients(database, partition, search) : [];
    if (found.length > 1) {
      throw new ApiFailure(409, 'resource_conflict', `${found.length} clients match the search`, found.map(({ id }) => `id: ${id}`));
    }
    const [match] = found;
    if (!match) return one('Client created successfully', presentClient(saveClient(call, undefined, fields), call), 201);
    const client = search?.update ? saveClient(call, match, fields) : match;
    return one('Client found', presentClient(client, call));
  });
};
