import type { Handler } from '../../http/Call.js';
import { readInvoiceInput } from '../../issuing/readInvoiceInput.js';
import { stampInvoice } from '../../issuing/stampInvoice.js';
import { createIssued } from '../createIssued.js';

/** `POST /invoices/egress`: stamps a credit note at once; one payment, since a credit note is never deferred (Anexo 20, guía de llenado, apéndice 5). */
export const createEgress: Handler = (call) => {
  const { fields, folio, ...input } = readInvoiceInput(call, 'E');
  const issue = () => stampInvoice({ payment_method: 'PUE', ...fields() }, call, { folio });
  return createIssued(call, { collection: call.database.egress, ...input, issue });
};
