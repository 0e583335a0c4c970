import { ApiFailure } from '../../http/ApiFailure.js';
import type { Handler } from '../../http/Call.js';
import { one } from '../../http/one.js';
import { findInvoice } from '../../invoices/findInvoice.js';
import { presentInvoice } from '../../invoices/presentInvoice.js';

/** `GET /invoices/income/:uuid` */
export const getIncome: Handler = (call) => {
  const invoice = findInvoice(call);
  if (invoice.document.invoice_type !== 'I') throw ApiFailure.notFound('Invoice');
  return one('Invoice retrieved successfully', presentInvoice(invoice, call));
};
