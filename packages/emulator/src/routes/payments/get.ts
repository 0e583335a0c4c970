import type { Handler } from '../../http/Call.js';
import { one } from '../../http/one.js';
import { findPayment } from '../../payments/findPayment.js';
import { presentPayment } from '../../payments/presentPayment.js';

/** `GET /payments/:id` */
export const getPayment: Handler = (call) => one('Payment retrieved successfully', presentPayment(findPayment(call), call));
