import { defineMessages, type Wording } from '@gigstack-ui/ui';
import { en } from './en.js';
import { esMX } from './es-MX.js';

/** Texts of the invoice elements; a host replaces any of them under the namespace `invoices`. */
export const invoiceMessages = defineMessages('invoices', { 'es-MX': esMX, en });

/** Some of the texts of the invoice elements, in other words. */
export type InvoiceLabels = Partial<Wording<typeof esMX>>;
