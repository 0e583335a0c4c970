import type { Handler } from '../http/Call.js';
import { cancelReceipt } from './receipts/cancel.js';
import { createReceipt } from './receipts/create.js';
import { getReceipt } from './receipts/get.js';
import { listReceipts } from './receipts/list.js';
import { reopenReceipt } from './receipts/reopen.js';
import { searchReceipts } from './receipts/search.js';
import { stampReceipt } from './receipts/stamp.js';

/** Who answers the routes of receipts. */
export const receiptHandlers: Readonly<Record<string, Handler>> = {
  'receipts.list': listReceipts,
  'receipts.search': searchReceipts,
  'receipts.get': getReceipt,
  'receipts.create': createReceipt,
  'receipts.stamp': stampReceipt,
  'receipts.reopen': reopenReceipt,
  'receipts.cancel': cancelReceipt,
};
