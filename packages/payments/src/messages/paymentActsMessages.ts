import { defineMessages } from '@gigstack-ui/ui';
import { actsEn } from './acts.en.js';
import { actsEsMX } from './acts.es-MX.js';

/** Texts of what can still be done to a payment, loaded with their screens; a host replaces any of them under the namespace `paymentActs`. */
export const paymentActsMessages = defineMessages('paymentActs', { 'es-MX': actsEsMX, en: actsEn });
