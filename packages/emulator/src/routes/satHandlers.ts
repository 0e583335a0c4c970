import type { Handler } from '../http/Call.js';
import { getSatInvoice } from './sat/get.js';
import { listSatInvoices } from './sat/list.js';
import { satInvoicePdf } from './sat/pdf.js';
import { retrySatXml } from './sat/retryXml.js';

/** Who answers the routes of the SAT's own list. */
export const satHandlers: Readonly<Record<string, Handler>> = {
  'sat.list': listSatInvoices,
  'sat.get': getSatInvoice,
  'sat.retryXml': retrySatXml,
  'sat.pdf': satInvoicePdf,
};
