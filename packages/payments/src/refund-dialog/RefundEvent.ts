/** What a refund tells its host; ids and amounts only. */
export type RefundEvent =
  | { readonly type: 'payment.refunded'; readonly paymentId: string; readonly amount: number }
  /** Somebody wants a credit note for what was given back; its own screen belongs to the host. */
  | { readonly type: 'creditNote.requested'; readonly paymentId: string; readonly invoiceId: string; readonly amount: number };
