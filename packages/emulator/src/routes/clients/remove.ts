import { findClient } from '../../clients/findClient.js';
import { presentClient } from '../../clients/presentClient.js';
import type { Handler } from '../../http/Call.js';
import { one } from '../../http/one.js';
import { notify } from '../../webhooks/notify.js';

/** `DELETE /clients/:id`: what was issued to the client stays. */
export const removeClient: Handler = (call) =>
  call.database.transaction(() => {
    const client = findClient(call);
    call.database.clients.remove(call.partition, client.id);
    notify(call, 'customer.deleted', presentClient(client, call));
    return one('Client deleted successfully', { id: client.id, deleted: true });
  });
