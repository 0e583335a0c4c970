import { findClient } from '../../clients/findClient.js';
import { ApiFailure } from '../../http/ApiFailure.js';
import type { Call, Handler } from '../../http/Call.js';
import { succeeded } from '../../http/succeeded.js';
import { openReceipts } from '../../receipts/openReceipts.js';
import type { ReceiptRecord } from '../../receipts/ReceiptRecord.js';
import { receiptStatus } from '../../receipts/receiptStatus.js';
import { stampReceipt } from '../../receipts/stampReceipt.js';

/** Receipts that one call stamps. */
const most = 100;

/** `POST /clients/:id/stamp-pending-receipts`: each receipt on its own, so that one that the SAT rejects does not hold the others. */
export const stampPendingReceipts: Handler = (call) => {
  const { id } = findClient(call);
  const pending = openReceipts(call).filter((receipt) => receipt.client === id && receiptStatus(receipt, call.now) === 'pending');
  const results = pending.slice(0, most).map((receipt) => attempt(receipt, call));
  const stamped = results.filter(({ status }) => status === 'stamped').length;
  const summary = { stamped, failed: results.length - stamped, remaining: pending.length - stamped, results };
  return succeeded('Pending receipts processed', summary, call.now);
};

function attempt(receipt: ReceiptRecord, call: Call): { id: string; status: 'stamped' | 'failed'; error?: string } {
  try {
    call.database.transaction(() => stampReceipt(call, receipt, { stamp_to: 'client' }));
    return { id: receipt.id, status: 'stamped' };
  } catch (error) {
    if (!(error instanceof ApiFailure)) throw error;
    return { id: receipt.id, status: 'failed', error: error.message };
  }
}
