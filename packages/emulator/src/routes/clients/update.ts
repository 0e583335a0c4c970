import { findClient } from '../../clients/findClient.js';
import { presentClient } from '../../clients/presentClient.js';
import { saveClient } from '../../clients/saveClient.js';
import type { Handler } from '../../http/Call.js';
import { checkInput } from '../../http/checkInput.js';
import { one } from '../../http/one.js';
import { clientFields } from '../../records/ClientRecord.js';

/** `PUT /clients/:id`: only what is sent changes, null clears. */
export const updateClient: Handler = (call) =>
  call.database.transaction(() => {
    const client = saveClient(call, findClient(call), checkInput(clientFields, call.body));
    return one('Client updated successfully', presentClient(client, call));
  });
