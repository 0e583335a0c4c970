/** What registering a payment tells its host; ids only. */
export type RegisterPaymentEvent =
  | { readonly type: 'payment.registered'; readonly paymentId: string; readonly invoiceIds: readonly string[]; readonly receiptId: string | undefined }
  /** A payment of a PPD invoice has its complement; `balance` is what the invoice still owes, in its currency. */
  | { readonly type: 'complement.stamped'; readonly invoiceId: string; readonly complementId: string; readonly balance: number }
  | { readonly type: 'register.closed' };
