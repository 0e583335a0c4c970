import { defineMessages } from '@gigstack-ui/ui';
import { en } from './en.js';
import { esMX } from './es-MX.js';

/** Texts of the payment button, and those that the payment elements share; a host replaces any of them under the namespace `payments`. */
export const paymentMessages = defineMessages('payments', { 'es-MX': esMX, en });
