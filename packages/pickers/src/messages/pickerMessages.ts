import { defineMessages } from '@gigstack-ui/ui';
import { en } from './en.js';
import { esMX } from './es-MX.js';

/** Texts of the pickers; a host replaces any of them under the namespace `pickers`. */
export const pickerMessages = defineMessages('pickers', { 'es-MX': esMX, en });
