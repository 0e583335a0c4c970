import type { Handler } from '../../http/Call.js';
import { readInvoiceInput } from '../../issuing/readInvoiceInput.js';
import { stampInvoice } from '../../issuing/stampInvoice.js';
import { createIssued } from '../createIssued.js';

/** `POST /invoices/income`: stamps at once. */
export const createIncome: Handler = (call) => {
  const { fields, folio, ...input } = readInvoiceInput(call, 'I');
  return createIssued(call, { collection: call.database.invoices, ...input, issue: () => stampInvoice(fields(), call, { folio }) });
};
