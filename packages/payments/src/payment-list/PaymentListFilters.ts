/** States a list can be narrowed to, in the API's words; '' is all. */
export const statusFilters = ['', 'requires_payment_method', 'succeeded', 'refunded', 'canceled', 'failed'] as const;

/** What a list of payments is narrowed to; '' leaves it out. */
export interface PaymentListFilters {
  readonly text: string;
  readonly status: (typeof statusFilters)[number];
  readonly currency: '' | 'MXN' | 'USD';
}

/** Everything. */
export const noFilters: PaymentListFilters = { text: '', status: '', currency: '' };
