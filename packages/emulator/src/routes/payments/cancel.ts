import type { Handler } from '../../http/Call.js';
import { one } from '../../http/one.js';
import { findPayment } from '../../payments/findPayment.js';
import { cancelPayment as cancel } from '../../payments/settlePayment.js';

/** `DELETE /payments/:id`: one that was received is refunded instead. */
export const cancelPayment: Handler = (call) =>
  call.database.transaction(() => {
    const { id } = cancel(call, findPayment(call), 'canceled');
    return one('Payment canceled successfully', { id, status: 'canceled' });
  });
