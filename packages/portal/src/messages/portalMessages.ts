import { defineMessages } from '@gigstack-ui/ui';
import { en } from './en.js';
import { esMX } from './es-MX.js';

/** Texts of the portal; a host replaces any of them under the namespace `portal`. */
export const portalMessages = defineMessages('portal', { 'es-MX': esMX, en });
