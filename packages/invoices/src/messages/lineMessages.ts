import { defineMessages } from '@gigstack-ui/ui';
import { en } from './lines.en.js';
import { esMX } from './lines.es-MX.js';

/** Texts of what opens from a line (taxes, detail, presets, paste), loaded with them; a host replaces any of them under the namespace `invoiceLines`. */
export const lineMessages = defineMessages('invoiceLines', { 'es-MX': esMX, en });
