/** What a person asks for in a list of invoices. */
export type InvoiceListEvent =
  | { type: 'invoice.open'; invoiceId: string }
  | { type: 'draft.open'; draftId: string }
  /** The first act of an empty list. */
  | { type: 'invoice.new' };
