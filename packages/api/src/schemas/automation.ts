import { oneOf } from './inputFields.js';
import { spelled } from './spelled.js';

/** What gigstack makes of a payment by itself: a PUE invoice, a PPD invoice with a complement per payment, or nothing. */
export type AutomationType = 'pue_invoice' | 'ppd_invoice_and_complement' | 'none';

/** An automation as it comes back; older words leave in the current ones. @source docs, cli, n8n disagree on the words */
export const automationType = spelled<AutomationType>({
  payment: 'pue_invoice',
  stamp_invoice: 'pue_invoice',
  payment_and_complement: 'ppd_invoice_and_complement',
});

/** An automation as it is sent. @source docs */
export const automationTypeInput = oneOf<AutomationType>('pue_invoice', 'ppd_invoice_and_complement', 'none');
