import type { Handler } from '../../http/Call.js';
import { one } from '../../http/one.js';
import { findMirrored } from '../../sat-mirror/mirrored.js';
import { presentSatInvoice } from '../../sat-mirror/presentSatInvoice.js';

/** `GET /invoices/sat/:uuid` */
export const getSatInvoice: Handler = (call) => one('SAT invoice retrieved successfully', presentSatInvoice(findMirrored(call), call));
