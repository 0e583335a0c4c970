import type { Handler } from '../../http/Call.js';
import { listPage } from '../../lists/listPage.js';
import { presentReceipt } from '../../receipts/presentReceipt.js';
import { receiptStatus } from '../../receipts/receiptStatus.js';

/** `GET /receipts`, with the filters `status` and `client_id`. */
export const listReceipts: Handler = (call) => {
  const status = call.query.get('status');
  const client = call.query.get('client_id');
  const wanted = status === null ? undefined : (synonyms.get(status) ?? status);
  return listPage(call, {
    collection: call.database.receipts,
    message: 'Receipts retrieved successfully',
    present: (receipt) => presentReceipt(receipt, call),
    metadataOf: ({ metadata }) => metadata,
    accepts: (receipt) => (!wanted || receiptStatus(receipt, call.now) === wanted) && (!client || receipt.client === client),
  });
};

/** The API's clients name the same states in different words. */
const synonyms = new Map([
  ['open', 'pending'],
  ['stamped', 'invoiced'],
  ['completed', 'invoiced'],
  ['cancelled', 'canceled'],
]);
