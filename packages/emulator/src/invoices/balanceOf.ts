import { balanceAfter } from '@gigstack-ui/cfdi/amounts';
import type { InvoiceRecord } from '../records/InvoiceRecord.js';

/** What is still owed of a PPD invoice, as a decimal text in its currency; nothing of any other. */
export function balanceOf({ document, settlements = [] }: InvoiceRecord): string {
  if (document.invoice_type !== 'I' || document.payment_method !== 'PPD') return '0';
  return balanceAfter(document.totals.total, settlements.map(({ amount }) => amount), document.currency);
}
