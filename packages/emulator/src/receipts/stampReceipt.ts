import { ApiFailure } from '../http/ApiFailure.js';
import type { Context } from '../http/Call.js';
import { stampInvoice } from '../issuing/stampInvoice.js';
import { completeReceipt } from './completeReceipt.js';
import { receiptFields, type ReceiptBuyer } from './receiptFields.js';
import type { ReceiptRecord } from './ReceiptRecord.js';
import { receiptStatus } from './receiptStatus.js';

/** Makes a receipt an invoice to its client or to the general public, or throws why it cannot be. Call it inside a transaction. */
export function stampReceipt(context: Context, receipt: ReceiptRecord, buyer: ReceiptBuyer): ReceiptRecord {
  assertOpen(receipt, buyer, context.now);
  const { serie, folio } = receipt.invoice_config ?? {};
  const invoice = stampInvoice({ ...receiptFields(context, receipt, buyer), ...(serie && { series: serie }) }, context, { folio });
  return completeReceipt(context, receipt, invoice.id);
}

function assertOpen(receipt: ReceiptRecord, { stamp_to }: ReceiptBuyer, now: number): void {
  const status = receiptStatus(receipt, now);
  if (status === 'invoiced') {
    throw new ApiFailure(409, 'resource_conflict', `This receipt was already invoiced as ${receipt.invoice}`, [`uuid: ${receipt.invoice}`]);
  }
  if (status === 'canceled') throw new ApiFailure(409, 'resource_conflict', 'This receipt is canceled', ['status: canceled']);
  // What nobody invoiced in time goes to the general public, or is reopened first.
  if (status === 'expired' && stamp_to === 'client') {
    throw new ApiFailure(400, 'business_rule_violation', 'This receipt has expired; reopen it to invoice it to its client', ['status: expired']);
  }
}
