import { defineMessages } from '@gigstack-ui/ui';
import { en } from './en.js';
import { esMX } from './es-MX.js';

/** Texts of the invoice elements; a host replaces any of them under the namespace `invoices`. */
export const invoiceMessages = defineMessages('invoices', { 'es-MX': esMX, en });
