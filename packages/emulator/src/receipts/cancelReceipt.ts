import type { Context } from '../http/Call.js';
import { notify } from '../webhooks/notify.js';
import { presentReceipt } from './presentReceipt.js';
import type { ReceiptRecord } from './ReceiptRecord.js';

/** Cancels a receipt for good. Call it inside a transaction. */
export function cancelReceipt(context: Context, receipt: ReceiptRecord): ReceiptRecord {
  const canceled: ReceiptRecord = { ...receipt, state: 'canceled' };
  context.database.receipts.put(context.partition, canceled);
  notify(context, 'receipt.deleted', presentReceipt(canceled, context));
  return canceled;
}
