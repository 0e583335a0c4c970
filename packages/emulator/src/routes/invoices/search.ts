import type { Handler } from '../../http/Call.js';
import { issuedCollections } from '../../invoices/issuedCollection.js';
import { presentInvoice } from '../../invoices/presentInvoice.js';
import { searchPage } from '../../lists/searchPage.js';
import type { InvoiceRecord } from '../../records/InvoiceRecord.js';

/** `GET /invoices/search`: invoices, credit notes and complements by receiver, folio, UUID, lines and total. */
export const searchInvoices: Handler = (call) =>
  searchPage(call, {
    collections: issuedCollections(call.database),
    message: 'Invoices retrieved successfully',
    present: (invoice) => presentInvoice(invoice, call),
    textOf,
  });

function textOf({ id, document }: InvoiceRecord) {
  const { receiver, series, stamp, items, totals, payment } = document;
  return [
    id,
    // As people write a folio: "A-8", "A8" or "8"; hyphens part words.
    `${series}-${stamp.folio} ${series}${stamp.folio}`,
    receiver.legal_name,
    receiver.tax_id,
    receiver.email,
    payment?.summary.amount ?? totals.total,
    ...items.flatMap(({ description, sku }) => [description, sku]),
  ];
}
