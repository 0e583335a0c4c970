import type { Handler } from '../../http/Call.js';
import { presentInvoice } from '../../invoices/presentInvoice.js';
import { listPage } from '../../lists/listPage.js';
import type { InvoiceRecord } from '../../records/InvoiceRecord.js';

/** `GET /invoices/income`, with the filters `status`, `client_id` and `series`. */
export const listIncome: Handler = (call) => {
  const { query } = call;
  const status = normalStatus(query.get('status'));
  const client = query.get('client_id');
  const series = query.get('series');
  return listPage(call, {
    collection: call.database.invoices,
    message: 'Invoices retrieved successfully',
    present: (invoice) => presentInvoice(invoice, call),
    metadataOf: ({ fields }) => fields.metadata,
    accepts: (invoice: InvoiceRecord) =>
      invoice.document.invoice_type === 'I' &&
      (!status || invoice.status === status) &&
      (!client || invoice.client === client) &&
      (!series || invoice.document.series === series),
  });
};

/** Both spellings of each status are in use among the API's clients. */
function normalStatus(status: string | null): string | null {
  if (status === 'stamped') return 'valid';
  return status === 'cancelled' ? 'canceled' : status;
}
