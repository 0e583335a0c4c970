import { defineMessages } from '@gigstack-ui/ui';
import { actsEn } from './acts.en.js';
import { actsEsMX } from './acts.es-MX.js';

/** Texts of deleting a client and of the link to its portal, loaded with their dialogs; a host replaces any of them under the namespace `clientActs`. */
export const clientActsMessages = defineMessages('clientActs', { 'es-MX': actsEsMX, en: actsEn });
