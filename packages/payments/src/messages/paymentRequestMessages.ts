import { defineMessages } from '@gigstack-ui/ui';
import { requestEn } from './request.en.js';
import { requestEsMX } from './request.es-MX.js';

/** Texts of asking for a payment, from the review to its end, loaded with their screens; a host replaces any of them under the namespace `paymentRequest`. */
export const paymentRequestMessages = defineMessages('paymentRequest', { 'es-MX': requestEsMX, en: requestEn });
