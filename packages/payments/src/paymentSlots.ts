/** Parts of the elements of this package that take a class of the host, beside those of the primitives in them; the same names stand in `data-gs-slot`. */
export const paymentSlots = [
  'mark-as-paid',
  'payment-list',
  'payment-request',
  'payment-request-button',
  'payment-view',
  'refund',
  'register-payment',
] as const;

/** Name of one part. */
export type PaymentSlot = (typeof paymentSlots)[number];
