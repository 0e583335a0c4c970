/** What a customer did in the portal: ids only, so that it may be logged. */
export type PortalEvent =
  | { readonly type: 'session.opened' }
  | { readonly type: 'session.ended'; readonly reason: 'expired' | 'revoked' }
  | { readonly type: 'receipt.stamped'; readonly receiptId: string; readonly invoiceId: string | undefined }
  | { readonly type: 'receipt.failed'; readonly receiptId: string; readonly code: string }
  | { readonly type: 'invoice.downloaded'; readonly invoiceId: string; readonly file: 'pdf' | 'xml' }
  | { readonly type: 'invoices.downloaded'; readonly count: number }
  | { readonly type: 'payment.opened'; readonly paymentId: string }
  | { readonly type: 'client.updated' };
