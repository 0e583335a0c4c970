import type { Context } from '../http/Call.js';
import { stampInvoice } from '../issuing/stampInvoice.js';
import type { InvoiceRecord } from '../records/InvoiceRecord.js';
import { completeReceipt } from './completeReceipt.js';
import { globalPeriod } from './periodicity.js';
import { receiptFields } from './receiptFields.js';
import type { ReceiptRecord } from './ReceiptRecord.js';

/** Makes one monthly global invoice of receipts in one currency, each of their lines a sale with the receipt's number. Call it inside a transaction. */
export function issueGlobalInvoice(context: Context, receipts: readonly [ReceiptRecord, ...ReceiptRecord[]]): InvoiceRecord {
  const [first] = receipts;
  const { metadata: _metadata, ...fields } = receiptFields(context, first, { stamp_to: 'general_public_national' });
  const items = receipts.flatMap((receipt) => receiptFields(context, receipt, { stamp_to: 'general_public_national' }).items ?? []);
  const invoice = stampInvoice({ ...fields, items, global: globalPeriod('month', context.now) }, context);
  for (const receipt of receipts) completeReceipt(context, receipt, invoice.id);
  return invoice;
}
