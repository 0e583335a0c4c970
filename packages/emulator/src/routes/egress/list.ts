import type { Handler } from '../../http/Call.js';
import { listInvoices } from '../../invoices/listInvoices.js';

/** `GET /invoices/egress`: credit notes, with the filters of income. */
export const listEgress: Handler = (call) => listInvoices(call, call.database.egress);
