import type { Handler } from '../http/Call.js';
import { clientHandlers } from './clientHandlers.js';
import { draftHandlers } from './draftHandlers.js';
import { invoiceHandlers } from './invoiceHandlers.js';
import { paymentHandlers } from './paymentHandlers.js';
import { receiptHandlers } from './receiptHandlers.js';
import { retentionHandlers } from './retentionHandlers.js';
import { satHandlers } from './satHandlers.js';
import { serviceHandlers } from './serviceHandlers.js';
import { teamHandlers } from './teamHandlers.js';
import { userHandlers } from './userHandlers.js';
import { webhookHandlers } from './webhookHandlers.js';

/** Who answers which endpoint, by the endpoint's id. */
export const handlers: Readonly<Record<string, Handler>> = {
  ...clientHandlers,
  ...draftHandlers,
  ...invoiceHandlers,
  ...retentionHandlers,
  ...satHandlers,
  ...serviceHandlers,
  ...paymentHandlers,
  ...receiptHandlers,
  ...teamHandlers,
  ...userHandlers,
  ...webhookHandlers,
};
