/** What happens in an editor that a host may want to react to. */
export type DraftInvoiceEvent =
  /** The first edit of a new draft was stored: the moment to put its id into the address of the page. */
  | { type: 'draft.created'; draftId: string }
  /** A later edit was stored. */
  | { type: 'draft.saved'; draftId: string }
  /** The draft became a CFDI; `invoiceId` is its UUID. */
  | { type: 'invoice.stamped'; draftId: string; invoiceId: string }
  /** The person asked for a new, empty invoice. */
  | { type: 'invoice.new' }
  /** The person asked for a new invoice with the content of this one. */
  | { type: 'invoice.duplicate'; invoiceId: string };
