import type { Handler } from '../../http/Call.js';
import { listInvoices } from '../../invoices/listInvoices.js';

/** `GET /invoices/payment`: payment complements; `invoice_id` leaves those of one PPD invoice. */
export const listComplements: Handler = (call) => {
  const paid = call.query.get('invoice_id')?.toUpperCase();
  return listInvoices(call, call.database.complements, ({ document }) => !paid || (document.payment?.invoices.some(({ uuid }) => uuid === paid) ?? false));
};
