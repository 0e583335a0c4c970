import type { PaymentSummary, Settlement } from '@gigstack-ui/cfdi/amounts';

/** One invoice that a payment settles, wholly or in part (Pagos 2.0, DoctoRelacionado). */
export interface SettledInvoice extends Settlement {
  uuid: string;
  series: string;
  folio: number;
  /** Which of the invoice's payments this is, from 1. */
  partiality: number;
  tax_object: string;
}

/** What a payment complement says beyond an invoice (complement Pagos 2.0). */
export interface PaymentDetail {
  /** When it was paid, in milliseconds. */
  date: number;
  payment_form: string;
  currency: string;
  exchange_rate: number;
  operation_number?: string;
  invoices: SettledInvoice[];
  summary: PaymentSummary;
}
