import type { Context } from '../http/Call.js';
import { notify } from '../webhooks/notify.js';
import { presentReceipt } from './presentReceipt.js';
import type { ReceiptRecord } from './ReceiptRecord.js';

/** Writes down which invoice a receipt became, alone or with others, and tells its payment and the webhooks. Call it inside a transaction. */
export function completeReceipt(context: Context, receipt: ReceiptRecord, uuid: string): ReceiptRecord {
  const { database, partition, now } = context;
  const completed: ReceiptRecord = { ...receipt, state: 'invoiced', invoice: uuid, invoiced_at: now };
  database.receipts.put(partition, completed);
  const payment = receipt.payment === undefined ? undefined : database.payments.get(partition, receipt.payment);
  if (payment) database.payments.put(partition, { ...payment, invoices: [...payment.invoices, uuid] });
  notify(context, 'receipt.completed', presentReceipt(completed, context));
  return completed;
}
