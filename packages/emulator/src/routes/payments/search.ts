import { clientWords } from '../../clients/clientWords.js';
import type { Handler } from '../../http/Call.js';
import { searchPage } from '../../lists/searchPage.js';
import { paymentFilter } from '../../payments/paymentFilter.js';
import { presentPayment } from '../../payments/presentPayment.js';

/** `GET /payments/search`: by id, client and what was sold; with the filters of the list. */
export const searchPayments: Handler = (call) =>
  searchPage(call, {
    collections: [call.database.payments],
    message: 'Payments retrieved successfully',
    present: (payment) => presentPayment(payment, call),
    textOf: ({ id, client, items }) => [id, ...clientWords(client, call), ...items.map(({ description }) => description)],
    accepts: paymentFilter(call),
  });
