import * as z from 'zod/mini';

/** What a payment leads to by itself. */
export type Automation = 'pue_invoice' | 'ppd_invoice_and_complement' | 'none';

const current: Readonly<Record<string, Automation>> = {
  pue_invoice: 'pue_invoice',
  ppd_invoice_and_complement: 'ppd_invoice_and_complement',
  none: 'none',
  // The words of older guides and clients.
  payment: 'pue_invoice',
  stamp_invoice: 'pue_invoice',
  receipt: 'pue_invoice',
  payment_and_complement: 'ppd_invoice_and_complement',
};

/** An automation as it is sent, in any of its words. */
export const automationInput = z.optional(z.enum(Object.keys(current) as [string, ...string[]]));

/** The automation that a word means. */
export function automationOf(word: string | undefined, otherwise: Automation): Automation {
  return word === undefined ? otherwise : (current[word] ?? otherwise);
}
