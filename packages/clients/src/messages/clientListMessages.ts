import { defineMessages } from '@gigstack-ui/ui';
import { listEn } from './list.en.js';
import { listEsMX } from './list.es-MX.js';

/** Texts of the client list; a host replaces any of them under the namespace `clientList`. */
export const clientListMessages = defineMessages('clientList', { 'es-MX': listEsMX, en: listEn });
