import { wordsOf } from '../../clients/clientWords.js';
import { presentClient } from '../../clients/presentClient.js';
import type { Handler } from '../../http/Call.js';
import { searchPage } from '../../lists/searchPage.js';

/** `GET /clients/search`: by name, legal name, RFC, e-mail and company. */
export const searchClients: Handler = (call) =>
  searchPage(call, {
    collections: [call.database.clients],
    message: 'Clients retrieved successfully',
    present: (client) => presentClient(client, call),
    textOf: wordsOf,
  });
