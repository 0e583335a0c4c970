import { defineMessages } from '@gigstack-ui/ui';
import { listEn } from './list.en.js';
import { listEsMX } from './list.es-MX.js';

/** Texts of the list of payments and of their states; a host replaces any of them under the namespace `paymentList`. */
export const paymentListMessages = defineMessages('paymentList', { 'es-MX': listEsMX, en: listEn });
