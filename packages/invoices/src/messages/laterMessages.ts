import { defineMessages } from '@gigstack-ui/ui';
import { en } from './later.en.js';
import { esMX } from './later.es-MX.js';

/** Texts of what comes after the first look at an invoice (rare fields, versions, findings, preview, stamp), loaded with it; a host replaces any of them under the namespace `invoicesLater`. */
export const laterMessages = defineMessages('invoicesLater', { 'es-MX': esMX, en });
