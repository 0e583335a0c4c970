import type { Context } from '../http/Call.js';
import type { ReceiptRecord } from './ReceiptRecord.js';

/** The receipts that nobody invoiced nor canceled, the oldest first; those whose time is over are among them. */
export function openReceipts({ database, partition }: Pick<Context, 'database' | 'partition'>): ReceiptRecord[] {
  const all = database.receipts.scan({ partition, orderBy: 'createdAt', direction: 'asc' });
  return [...all].map(({ document }) => document).filter(({ state }) => state === 'pending');
}
