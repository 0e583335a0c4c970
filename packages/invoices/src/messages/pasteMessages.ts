import { defineMessages } from '@gigstack-ui/ui';
import { en } from './paste.en.js';
import { esMX } from './paste.es-MX.js';

/** Texts of pasting lines, loaded with its dialog; a host replaces any of them under the namespace `invoicePaste`. */
export const pasteMessages = defineMessages('invoicePaste', { 'es-MX': esMX, en });
