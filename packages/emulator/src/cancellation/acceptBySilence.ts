import type { Context } from '../http/Call.js';
import { lookUp } from '../invoices/findInvoice.js';
import { saveCancellation } from './cancelInvoice.js';
import { cancellationState } from './cancellationState.js';

/** The receiver let its three days pass: the cancellation is done, and the webhooks hear of it. Call it inside a transaction. */
export function acceptBySilence(context: Context, uuid: string): void {
  const invoice = lookUp(uuid, context);
  if (!invoice?.cancellation || cancellationState(invoice.cancellation, context.now) !== 'expired') return;
  saveCancellation(invoice, invoice.cancellation, context);
}
