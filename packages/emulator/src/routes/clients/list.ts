import { presentClient } from '../../clients/presentClient.js';
import type { Handler } from '../../http/Call.js';
import { listPage } from '../../lists/listPage.js';

/** `GET /clients` */
export const listClients: Handler = (call) =>
  listPage(call, {
    collection: call.database.clients,
    message: 'Clients retrieved successfully',
    present: (client) => presentClient(client, call),
    metadataOf: (client) => client.metadata,
  });
