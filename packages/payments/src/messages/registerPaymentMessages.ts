import { defineMessages } from '@gigstack-ui/ui';
import { registerEn } from './register.en.js';
import { registerEsMX } from './register.es-MX.js';

/** Texts of recording a payment that was received; a host replaces any of them under the namespace `registerPayment`. */
export const registerPaymentMessages = defineMessages('registerPayment', { 'es-MX': registerEsMX, en: registerEn });
