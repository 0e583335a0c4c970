import { defineMessages } from '@gigstack-ui/ui';
import { csfEn } from './csf.en.js';
import { csfEsMX } from './csf.es-MX.js';

/** Texts of what a Constancia says and of sending it, loaded with it; a host replaces any of them under the namespace `clientCsf`. */
export const clientCsfMessages = defineMessages('clientCsf', { 'es-MX': csfEsMX, en: csfEn });
