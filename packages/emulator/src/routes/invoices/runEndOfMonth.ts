import type { Handler } from '../../http/Call.js';
import { one } from '../../http/one.js';
import { assertEndOfMonth } from '../../receipts/assertEndOfMonth.js';
import { issueGlobalInvoice } from '../../receipts/issueGlobalInvoice.js';
import { openReceipts } from '../../receipts/openReceipts.js';
import type { ReceiptRecord } from '../../receipts/ReceiptRecord.js';

/** `POST /invoices/eom/run`: what nobody invoiced becomes global invoices, one for each currency and way of paying. [inferred] What it answers is not documented. */
export const runEndOfMonth: Handler = (call) => {
  assertEndOfMonth(call);
  return call.database.transaction(() => {
    const groups = new Map<string, [ReceiptRecord, ...ReceiptRecord[]]>();
    const open = openReceipts(call);
    for (const receipt of open) {
      const key = `${receipt.currency} ${receipt.exchange_rate} ${receipt.payment_form ?? ''}`;
      const group = groups.get(key);
      if (group) group.push(receipt);
      else groups.set(key, [receipt]);
    }
    const invoices = [...groups.values()].map((receipts) => issueGlobalInvoice(call, receipts).id);
    return one('End of month run completed', { status: 'completed', receipts: open.length, invoices });
  });
};
