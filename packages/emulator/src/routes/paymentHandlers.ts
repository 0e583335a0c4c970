import type { Handler } from '../http/Call.js';
import { findPayment } from '../payments/findPayment.js';
import { supportDocuments } from '../support-documents/supportDocuments.js';
import { cancelPayment } from './payments/cancel.js';
import { getPayment } from './payments/get.js';
import { listPayments } from './payments/list.js';
import { markPaymentPaid } from './payments/markPaid.js';
import { refundPayment } from './payments/refund.js';
import { registerPayment } from './payments/register.js';
import { requestPayment } from './payments/request.js';
import { searchPayments } from './payments/search.js';
import { updatePayment } from './payments/update.js';

const documents = supportDocuments('payment', findPayment);

/** Who answers the routes of payments. */
export const paymentHandlers: Readonly<Record<string, Handler>> = {
  'payments.list': listPayments,
  'payments.search': searchPayments,
  'payments.get': getPayment,
  'payments.request': requestPayment,
  'payments.register': registerPayment,
  'payments.markPaid': markPaymentPaid,
  'payments.refund': refundPayment,
  'payments.cancel': cancelPayment,
  'payments.update': updatePayment,
  'payments.documents': documents.list,
  'payments.uploadDocument': documents.upload,
};
