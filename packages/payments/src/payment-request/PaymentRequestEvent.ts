/** What happens to a request for payment that a host may want to react to; ids only, so that it may be logged. */
export type PaymentRequestEvent =
  | { readonly type: 'payment.requested'; readonly paymentId: string }
  | { readonly type: 'payment.paid'; readonly paymentId: string; readonly invoiceIds: readonly string[]; readonly receiptId: string | undefined }
  | { readonly type: 'payment.cancelled' | 'payment.expired' | 'payment.failed'; readonly paymentId: string }
  /** The link was handed on. */
  | { readonly type: 'payment.shared'; readonly paymentId: string; readonly by: 'copy' | 'email' | 'whatsapp' | 'open' }
  /** Somebody says that the money is already there: show RegisterPayment, or what the host has in its place. */
  | { readonly type: 'payment.register'; readonly clientId: string }
  /** Somebody wants to see the payment. */
  | { readonly type: 'payment.open'; readonly paymentId: string };
