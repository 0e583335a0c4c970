import type { Handler } from '../../http/Call.js';
import { one } from '../../http/one.js';
import { findInvoice } from '../../invoices/findInvoice.js';
import { presentInvoice } from '../../invoices/presentInvoice.js';

/** `GET /invoices/payment/:uuid` */
export const getComplement: Handler = (call) => one('Invoice retrieved successfully', presentInvoice(findInvoice(call, [call.database.complements]), call));
