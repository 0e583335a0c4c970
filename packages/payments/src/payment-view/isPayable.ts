/** Whether a payment may still be received, cancelled or marked as paid; after a refusal of the processor its payer may try again. */
export function isPayable(status: string | undefined): boolean {
  return status === 'requires_payment_method' || status === 'pending' || status === 'processing' || status === 'failed';
}
