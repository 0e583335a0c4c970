import type { Call } from '../http/Call.js';
import { listPage } from '../lists/listPage.js';
import type { InvoiceRecord } from '../records/InvoiceRecord.js';
import type { Collection } from '../store/Collection.js';
import { normalStatus } from './normalStatus.js';
import { presentInvoice } from './presentInvoice.js';
import { statusOf } from './statusOf.js';

/** A cursor list of stamped documents of one kind, with the filters `status`, `client_id` and `series`. */
export function listInvoices(call: Call, collection: Collection<InvoiceRecord>, accepts: (invoice: InvoiceRecord) => boolean = () => true): Response {
  const status = normalStatus(call.query.get('status'));
  const client = call.query.get('client_id');
  const series = call.query.get('series');
  return listPage(call, {
    collection,
    message: 'Invoices retrieved successfully',
    present: (invoice) => presentInvoice(invoice, call),
    metadataOf: ({ fields }) => fields.metadata,
    accepts: (invoice) =>
      (!status || statusOf(invoice, call.now) === status) &&
      (!client || invoice.client === client) &&
      (!series || invoice.document.series === series) &&
      accepts(invoice),
  });
}
