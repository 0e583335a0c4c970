import type { Handler } from '../../http/Call.js';
import { one } from '../../http/one.js';
import { findReceipt } from '../../receipts/findReceipt.js';
import { presentReceipt } from '../../receipts/presentReceipt.js';

/** `GET /receipts/:id` */
export const getReceipt: Handler = (call) => one('Receipt retrieved successfully', presentReceipt(findReceipt(call), call));
