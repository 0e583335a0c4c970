import * as z from 'zod/mini';
import { ApiFailure } from '../../http/ApiFailure.js';
import type { Call, Handler } from '../../http/Call.js';
import { checkInput } from '../../http/checkInput.js';
import { one } from '../../http/one.js';
import { lookUp } from '../../invoices/findInvoice.js';
import { statusOf } from '../../invoices/statusOf.js';
import { text } from '../../records/text.js';
import { findReceipt } from '../../receipts/findReceipt.js';
import { validUntil } from '../../receipts/periodicity.js';
import { presentReceipt } from '../../receipts/presentReceipt.js';
import type { ReceiptRecord } from '../../receipts/ReceiptRecord.js';
import { receiptStatus } from '../../receipts/receiptStatus.js';
import { notify } from '../../webhooks/notify.js';

const input = z.object({ reason: z.nullish(text) });

/** `POST /receipts/:id/reopen`: one that expired, or whose invoice is canceled, may be invoiced again for another period. */
export const reopenReceipt: Handler = (call) =>
  call.database.transaction(() => {
    const { reason } = checkInput(input, call.body);
    const receipt = findReceipt(call);
    assertReopenable(receipt, call);
    const { invoice: _invoice, invoiced_at: _at, ...rest } = receipt;
    const reopened: ReceiptRecord = { ...rest, state: 'pending', valid_until: validUntil(call.now, receipt.periodicity), ...(reason && { reopen_reason: reason }) };
    call.database.receipts.put(call.partition, reopened);
    const presented = presentReceipt(reopened, call);
    notify(call, 'receipt.updated', presented);
    return one('Receipt reopened successfully', presented);
  });

function assertReopenable(receipt: ReceiptRecord, call: Call): void {
  const status = receiptStatus(receipt, call.now);
  const invoice = receipt.invoice === undefined ? undefined : lookUp(receipt.invoice, call);
  if (status === 'expired' || (status === 'invoiced' && invoice && statusOf(invoice, call.now) === 'canceled')) return;
  const words: Readonly<Record<typeof status, string>> = { pending: 'This receipt is open already', canceled: 'A canceled receipt stays canceled', invoiced: 'The invoice of this receipt is in force; cancel it first' };
  throw new ApiFailure(409, 'resource_conflict', words[status], [`status: ${status}`]);
}
