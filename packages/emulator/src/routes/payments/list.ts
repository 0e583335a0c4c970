import type { Handler } from '../../http/Call.js';
import { listPage } from '../../lists/listPage.js';
import { paymentFilter } from '../../payments/paymentFilter.js';
import { presentPayment } from '../../payments/presentPayment.js';

/** `GET /payments`, with the filters `status`, `client_id`, `currency`, `email` and `tax_id`. */
export const listPayments: Handler = (call) =>
  listPage(call, {
    collection: call.database.payments,
    message: 'Payments retrieved successfully',
    present: (payment) => presentPayment(payment, call),
    metadataOf: ({ metadata }) => metadata,
    accepts: paymentFilter(call),
  });
