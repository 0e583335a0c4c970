import { defineMessages } from '@gigstack-ui/ui';
import { en } from './en.js';
import { esMX } from './es-MX.js';

/** Texts of the client form; a host replaces any of them under the namespace `clients`. */
export const clientMessages = defineMessages('clients', { 'es-MX': esMX, en });
