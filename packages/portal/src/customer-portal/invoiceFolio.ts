import type { IncomeInvoice } from '@gigstack-ui/api';

/** `A-1043`, or undefined for an invoice without series and folio. */
export function invoiceFolio({ series, folio_number }: IncomeInvoice): string | undefined {
  return [series, folio_number].filter((part) => part !== undefined && part !== '').join('-') || undefined;
}
