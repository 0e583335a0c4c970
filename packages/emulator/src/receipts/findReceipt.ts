import { ApiFailure } from '../http/ApiFailure.js';
import type { Call } from '../http/Call.js';
import type { ReceiptRecord } from './ReceiptRecord.js';

/** The receipt of the path; 404 when there is none. */
export function findReceipt({ database, partition, params }: Call): ReceiptRecord {
  const receipt = database.receipts.get(partition, params['id'] ?? '');
  if (!receipt) throw ApiFailure.notFound('Receipt');
  return receipt;
}
