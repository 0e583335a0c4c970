/** Parts of the elements of this package that take a class of the host, beside those of the primitives in them; the same names stand in `data-gs-slot`. */
export const invoiceSlots = [
  'dock',
  'draft-invoice-editor',
  'findings',
  'header',
  'invoice-list',
  'invoice-view',
  'line',
  'line-amount',
  'more',
  'public-receiver',
  'removed-line',
  'save-status',
  'total',
  'totals-gap',
] as const;

/** Name of one part. */
export type InvoiceSlot = (typeof invoiceSlots)[number];
