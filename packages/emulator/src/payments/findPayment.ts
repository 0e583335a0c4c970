import { ApiFailure } from '../http/ApiFailure.js';
import type { Call } from '../http/Call.js';
import type { PaymentRecord } from './PaymentRecord.js';

/** The payment of the path; 404 when there is none. */
export function findPayment({ database, partition, params }: Call): PaymentRecord {
  const payment = database.payments.get(partition, params['id'] ?? '');
  if (!payment) throw ApiFailure.notFound('Payment');
  return payment;
}
