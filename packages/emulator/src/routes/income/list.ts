import type { Handler } from '../../http/Call.js';
import { listInvoices } from '../../invoices/listInvoices.js';

/** `GET /invoices/income`, with the filters `status`, `client_id` and `series`. */
export const listIncome: Handler = (call) => listInvoices(call, call.database.invoices);
