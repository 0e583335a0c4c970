import { defineMessages } from '@gigstack-ui/ui';
import { viewEn } from './view.en.js';
import { viewEsMX } from './view.es-MX.js';

/** Texts of one payment and what came of it, loaded with their screens; a host replaces any of them under the namespace `paymentView`. */
export const paymentViewMessages = defineMessages('paymentView', { 'es-MX': viewEsMX, en: viewEn });
