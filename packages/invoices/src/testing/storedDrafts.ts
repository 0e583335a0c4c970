import { drafts, type DraftInvoiceOutput } from '@gigstack-ui/api';
import type { TestGigstack } from './startGigstack.js';

/** The drafts of a test's gigstack, as another program sees them. */
export async function storedDrafts({ elsewhere }: TestGigstack): Promise<DraftInvoiceOutput[]> {
  return (await elsewhere.call(drafts.list)).data;
}

/** A draft that another program made, with fields that no control shows at first. */
export function makeDraft({ elsewhere }: TestGigstack): Promise<DraftInvoiceOutput> {
  return elsewhere.call(drafts.create, { body: { invoice_type: 'I', use: 'G03', items: [{ description: 'Papel', quantity: 1, unit_price: 10 }], series: 'A', invoice_pdf_notes: 'Gracias' } });
}
