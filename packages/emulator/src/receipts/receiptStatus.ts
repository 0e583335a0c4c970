import type { ReceiptRecord } from './ReceiptRecord.js';

/** How a receipt stands at a moment. */
export type ReceiptStatus = 'pending' | 'invoiced' | 'expired' | 'canceled';

/** How a receipt stands at a moment: one that nobody invoiced in time has expired. */
export function receiptStatus({ state, valid_until }: ReceiptRecord, now: number): ReceiptStatus {
  return state === 'pending' && now > valid_until ? 'expired' : state;
}
