import { defineMessages, type Wording } from '@gigstack-ui/ui';
import { en } from './en.js';
import { esMX } from './es-MX.js';
import type { esMX as laterTexts } from './later.es-MX.js';

/** Texts of the invoice elements; a host replaces any of them under the namespace `invoices`. */
export const invoiceMessages = defineMessages('invoices', { 'es-MX': esMX, en });

/** Some of the texts of the invoice elements, those that come later included, in other words. */
export type InvoiceLabels = Partial<Wording<typeof esMX> & Wording<typeof laterTexts>>;

/** The words of one editor by the namespaces they replace texts of. */
export function byNamespace(labels: InvoiceLabels): Readonly<Record<'invoices' | 'invoicesLater', InvoiceLabels>> {
  const all = Object.entries(labels);
  return {
    invoices: Object.fromEntries(all.filter(([key]) => key in esMX)),
    invoicesLater: Object.fromEntries(all.filter(([key]) => !(key in esMX))),
  };
}
