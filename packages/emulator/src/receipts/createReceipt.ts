import type { Context } from '../http/Call.js';
import { randomId } from '../ids/randomId.js';
import { notify } from '../webhooks/notify.js';
import { validUntil } from './periodicity.js';
import { presentReceipt } from './presentReceipt.js';
import type { ReceiptRecord } from './ReceiptRecord.js';

/** Keeps a new receipt; the period is the team's unless told. Call it inside a transaction. */
export function createReceipt(
  context: Context,
  fields: Omit<ReceiptRecord, 'id' | 'state' | 'periodicity' | 'valid_until' | 'created_at'> & { periodicity?: ReceiptRecord['periodicity'] | undefined },
): ReceiptRecord {
  const { team, now, database, partition } = context;
  const periodicity = fields.periodicity ?? team.settings.periodicity ?? 'month';
  const receipt: ReceiptRecord = {
    ...fields,
    id: `receipt_${randomId(16)}`,
    state: 'pending',
    periodicity,
    valid_until: validUntil(now, periodicity),
    created_at: now,
  };
  database.receipts.put(partition, receipt);
  notify(context, 'receipt.created', presentReceipt(receipt, context));
  return receipt;
}
