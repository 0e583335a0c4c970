import { clientWords } from '../../clients/clientWords.js';
import type { Handler } from '../../http/Call.js';
import { searchPage } from '../../lists/searchPage.js';
import { presentReceipt } from '../../receipts/presentReceipt.js';

/** `GET /receipts/search`: by id, client and what was sold. */
export const searchReceipts: Handler = (call) =>
  searchPage(call, {
    collections: [call.database.receipts],
    message: 'Receipts retrieved successfully',
    present: (receipt) => presentReceipt(receipt, call),
    textOf: ({ id, client, items }) => [id, ...clientWords(client, call), ...items.map(({ description }) => description)],
  });
