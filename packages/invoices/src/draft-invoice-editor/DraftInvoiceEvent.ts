/** What happens in an editor that a host may want to react to. */
export type DraftInvoiceEvent =
  /** The first edit of a new draft was stored: the moment to put its id into the address of the page. */
  | { type: 'draft.created'; draftId: string }
  /** A later edit was stored. */
  | { type: 'draft.saved'; draftId: string }
  /** The person deleted the draft: the moment to leave its page. */
  | { type: 'draft.deleted'; draftId: string }
  /** The draft became a CFDI; `invoiceId` is its UUID. */
  | { type: 'invoice.stamped'; draftId: string; invoiceId: string }
  /** The person asked for a new, empty invoice. */
  | { type: 'invoice.new' }
  /** The person asked for a new invoice with the content of this one. */
  | { type: 'invoice.duplicate'; invoiceId: string }
  /** The person wants to take part of it back; only with `handles`. */
  | { type: 'invoice.credit_note'; invoiceId: string }
  /** The person wants to cancel it; only with `handles`. */
  | { type: 'invoice.cancel'; invoiceId: string }
  /** The SAT, or gigstack, refused the stamp; `code` is the SAT's where the answer names one. */
  | { type: 'stamp.rejected'; draftId: string; code?: string | undefined };
