import { cancelInvoice } from '../../cancellation/cancelInvoice.js';
import { readCancelInput } from '../../cancellation/readCancelInput.js';
import type { Handler } from '../../http/Call.js';
import { one } from '../../http/one.js';
import { findInvoice } from '../../invoices/findInvoice.js';
import { presentInvoice } from '../../invoices/presentInvoice.js';
import { statusOf } from '../../invoices/statusOf.js';

/** `DELETE /invoices/:uuid` with a body: cancels an invoice, a credit note or a complement, at once or when the receiver accepts. */
export const cancelIssued: Handler = (call) => {
  const input = readCancelInput(call);
  return call.database.transaction(() => {
    const invoice = cancelInvoice(findInvoice(call), input, call);
    const message = statusOf(invoice, call.now) === 'canceled' ? 'Invoice canceled successfully' : 'Cancellation requested, waiting for the receiver';
    return one(message, presentInvoice(invoice, call));
  });
};
